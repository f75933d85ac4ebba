import { matches } from './_matches.ts'

/** Makes the finder work: hides what does not match, and says how many municipalities are left. */
const finder = document.querySelector<HTMLElement>('[data-finder]')
const input = finder?.querySelector('input')
const found = finder?.querySelector('[role="status"]')
const jumps = document.querySelector<HTMLElement>('.municipalities-top')
const list = document.getElementById(finder?.dataset.finder ?? '')

function narrow(typed: string, all: HTMLElement): number {
  const entries = [...all.querySelectorAll<HTMLElement>('[data-postcodes]')]
  for (const entry of entries) {
    const name = entry.textContent.trim()
    entry.hidden = !matches(typed, { name, postcodes: entry.dataset.postcodes?.split(' ') ?? [] })
  }
  for (const group of all.children as HTMLCollectionOf<HTMLElement>) {
    group.hidden = !group.querySelector('[data-postcodes]:not([hidden])')
  }
  return entries.filter(({ hidden }) => !hidden).length
}

if (input && found && list) {
  input.addEventListener('input', () => {
    const count = narrow(input.value, list)
    // What is found follows at once, not below ways to letters that are hidden by now.
    const typed = input.value.trim() !== ''
    if (jumps) jumps.hidden = typed
    found.textContent = !typed ? '' : count === 1 ? '1 Kommune gefunden' : `${count} Kommunen gefunden`
  })
}
