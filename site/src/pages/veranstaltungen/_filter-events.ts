import { eventsMatching, type OfferedEvent } from './_events-matching.ts'
import { loadEvents } from './_load-events.ts'

/**
 * Makes the links above the list narrow it at once, in any combination. The address says what is chosen, so that it can be
 * sent on and the way back leads through it; the links themselves stay, and with them the focus.
 */
const filters = document.querySelector<HTMLElement>('.event-filters')
const found = document.querySelector<HTMLElement>('.events-found')
const list = document.querySelector<HTMLElement>('[data-events]')
const nothing = document.querySelector<HTMLTemplateElement>('#keine-veranstaltung')

const parameter = 'auswahl'
const chosenNow = () => new URLSearchParams(location.search).getAll(parameter)

function addressOf(chosen: readonly string[]): string {
  const query = new URLSearchParams(chosen.map((choice) => [parameter, choice]))
  return chosen.length > 0 ? `${location.pathname}?${query}` : location.pathname
}

function startFilter(filters: HTMLElement, found: HTMLElement, list: HTMLElement, nothing: DocumentFragment) {
  const chips = [...filters.querySelectorAll<HTMLAnchorElement>('a[data-choice]')]
  const everything = [...list.childNodes]
  const source = found.dataset.source ?? ''
  const choiceOf = (chip: HTMLElement) => chip.dataset.choice ?? ''
  let shown = location.search

  function mark(chosen: readonly string[]): void {
    for (const chip of chips) {
      const isChosen = chosen.length === 0 ? choiceOf(chip) === '' : chosen.includes(choiceOf(chip))
      if (isChosen) chip.setAttribute('aria-current', 'true')
      else chip.removeAttribute('aria-current')
      const folded = chip.closest('details')
      if (isChosen && folded) folded.open = true
    }
  }

  function put(events: readonly OfferedEvent[]): void {
    const months = [...new Set(events.map(({ month }) => month))]
    list.replaceChildren(
      ...months.map((month, index) => {
        const section = document.createElement('section')
        section.className = 'event-month'
        const heading = document.createElement('h2')
        heading.id = `gefunden-${index}`
        heading.textContent = month
        section.setAttribute('aria-labelledby', heading.id)
        const rows = document.createElement('ul')
        rows.className = 'rows'
        rows.innerHTML = events.flatMap((event) => (event.month === month ? event.row : [])).join('')
        section.append(heading, rows)
        return section
      }),
    )
    if (events.length === 0) list.replaceChildren(nothing.cloneNode(true))
  }

  /** Shows what the address says. Names that are no choice here, of an old link perhaps, are left out. */
  async function show(): Promise<void> {
    const asked = location.search
    shown = asked
    const names = new Set(chips.map(choiceOf))
    const chosen = chosenNow().filter((choice) => choice !== '' && names.has(choice))
    mark(chosen)
    if (chosen.length === 0) {
      list.replaceChildren(...everything)
      found.textContent = 'Ohne Auswahl: die nächsten Veranstaltungen'
      return
    }
    const events = await loadEvents(source)
    if (location.search !== asked) return
    const matching = eventsMatching(events, chosen)
    put(matching)
    const titles = chips
      .filter((chip) => chosen.includes(choiceOf(chip)))
      .map(({ textContent }) => textContent.trim())
    const count = matching.length === 1 ? '1 Veranstaltung' : `${matching.length} Veranstaltungen`
    found.textContent = `${count}: ${titles.join(', ')}`
  }

  /** Toggles a choice; without a name, takes all back. */
  function choose(choice: string): void {
    const chosen = chosenNow()
    const next = chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice]
    history.pushState(null, '', addressOf(choice === '' ? [] : next))
  }

  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    const wayOut = list.querySelector('.empty')?.contains(link) && chosenNow().length > 0
    if (!chips.includes(link) && !wayOut) return
    event.preventDefault()
    choose(choiceOf(link))
    // The link that was followed goes; the one that says the same stays.
    if (wayOut) chips.find((chip) => choiceOf(chip) === '')?.focus()
    // Without the data each choice still has its page.
    show().catch(() => location.assign(link.href))
  })
  const showOrAll = () => show().catch(() => mark([]))
  // It comes as well when somebody jumps within the page, which must not take what they read from under them.
  addEventListener('popstate', () => location.search !== shown && showOrAll())
  filters.addEventListener('pointerenter', () => loadEvents(source).catch(() => {}), { once: true })
  if (chosenNow().length > 0) void showOrAll()
}

if (filters && found && list && nothing) startFilter(filters, found, list, nothing.content)
