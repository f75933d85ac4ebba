import type { ReadOccurrence } from '../readers/reading.ts'

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const DAY = `(\\d{1,2})\\. (${MONTHS.join('|')}) (\\d{4})`
const TIME = '(\\d{1,2}):(\\d{2})'

/** What calendar programs read before the title, where the page has a word of its own. */
const PREFIXES: Record<string, string> = {
  Abgesagt: 'Abgesagt: ',
  Verschoben: 'Verschoben: ',
  'Neuer Termin': 'Neuer Termin: ',
  'Findet online statt': 'Jetzt online: ',
  'In Planung': '',
}

/**
 * The occurrences that somebody reads on the page of an event, from its words alone. In the clock time of Berlin and
 * without seconds (`2027-03-12 09:30`), as the page has them; where it tells no end, `end` is null. Those that the page
 * calls past are `over`.
 *
 * @throws Error with the words when they say no time, or when something is struck through that takes place, or is not
 *   that does not.
 */
export function readEventPage(
  html: string,
): (Omit<ReadOccurrence, 'end'> & { end: string | null; over: boolean })[] {
  const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
  const list = /<h2 id="termine">.*?<\/section>/s.exec(html)?.[0]
  // There may be other notices, as that it is over.
  const notices = [...html.matchAll(/class="kern-title">(.*?)<\/strong>/gs)].map(([, title]) => title ?? '')
  const status = notices.find((title) => title in PREFIXES)
  const over = notices.includes('Diese Veranstaltung hat bereits stattgefunden.')
  if (!list)
    return [/<dt>Wann<\/dt><dd>(.*?)<\/dd>/s.exec(html)?.[1] ?? ''].flatMap((when) =>
      when ? { ...occurrence(when, title, status), over } : [],
    )
  const past = list.search(/<summary>\s*Vergangene Termine/)
  return [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(({ index, 1: item = '' }) => {
    const own = /<strong>(.*?)<\/strong>/s.exec(item)?.[1]
    const status = /class="kern-label">(.*?)<\/span>/s.exec(item)?.[1]
    return { ...occurrence(item, own ? textOf(own) : title, status), over: past >= 0 && index > past }
  })
}

function occurrence(html: string, title: string, status: string | undefined) {
  const prefix = status === undefined ? '' : PREFIXES[textOf(status)]
  if (prefix === undefined) throw new Error(`The page tells a status that no feed has: ${status}`)
  const off = /^(Abgesagt|Verschoben)/.test(prefix)
  if (/<s>/.test(html) !== off)
    throw new Error(`Struck through, or not, against its status ${status}: ${html}`)
  return { ...timesOf(textOf(html)), title: prefix + title }
}

/** Reads "Fr., 12. März 2027, 9:30–16:00 Uhr" and its like. */
function timesOf(words: string): { start: string; end: string | null } {
  const read = (pattern: string) => new RegExp(pattern).exec(words)
  const timed = read(`${DAY}, ${TIME}(?:–${TIME})? Uhr(?: bis \\S+ ${DAY}, ${TIME} Uhr)?`)
  if (timed) {
    const [, d, m, y, h, min, h2, min2, d3, m3, y3, h3, min3] = timed
    const day = date(d, m, y)
    const end = h3 ? at(date(d3, m3, y3), h3, min3) : h2 ? at(day, h2, min2) : null
    return { start: at(day, h, min), end }
  }
  const days = read(`(\\d{1,2})\\.(?: (${MONTHS.join('|')}))?(?: (\\d{4}))? bis ${DAY}`)
  if (days) {
    const [, d, m, y, d2, m2, y2] = days
    return { start: date(d, m ?? m2, y ?? y2), end: dayAfter(date(d2, m2, y2)) }
  }
  const one = read(DAY)
  if (!one) throw new Error(`The page says no time: ${words}`)
  const day = date(one[1], one[2], one[3])
  return { start: day, end: dayAfter(day) }
}

const two = (number: string | number = '') => String(number).padStart(2, '0')
const date = (day = '', month = '', year = '') => `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}`
const at = (day: string, hour = '', minute = '') =>
  hour === '24' ? `${dayAfter(day)} 00:${minute}` : `${day} ${two(hour)}:${minute}`
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
