import { inOrder, type ReadOccurrence } from '../readers/reading.ts'
import { readEventPage } from './read-event-page.ts'
import { readJsonLd } from './read-json-ld.ts'

/**
 * Compares what the page of an event says in words, and what that of an event or a course says in its structured data,
 * with the occurrences that calendar programs read in its feed. Gives one sentence for each that differs.
 */
export function pageFaults(html: string, occurrences: readonly ReadOccurrence[]): string[] {
  const ofCourse = html.includes('"@type":"Course"')
  return [
    ...(ofCourse ? [] : differencesInWords(html, occurrences.map(inBerlin))),
    ...differences('structured data', readJsonLd(html), occurrences),
  ]
}

/** That it was moved is no news any more once it is over: then pages leave the word out that feeds keep. */
function differencesInWords(html: string, feed: readonly ReadOccurrence[]): string[] {
  const page = readEventPage(html)
  const over = new Set(page.flatMap((one) => (one.over ? one.start : [])))
  const news = /^(Neuer Termin|Jetzt online): /
  return differences(
    'words',
    page.map(({ over: _, ...told }) => told),
    feed.map((one) => (over.has(one.start) ? { ...one, title: one.title.replace(news, '') } : one)),
  )
}

type Told = Omit<ReadOccurrence, 'end'> & { end: string | null }

function differences(where: string, page: readonly Told[], feed: readonly ReadOccurrence[]): string[] {
  if (page.length !== feed.length)
    return [`${where}: ${page.length} occurrences, the feed has ${feed.length}`]
  const sorted = (list: readonly Told[]) => inOrder(list.map((one) => ({ ...one, end: '' })))
  const ends = new Map(feed.map((one) => [`${one.start} ${one.title}`, one.end]))
  return [
    ...sorted(page).flatMap((one, index) => {
      const other = sorted(feed)[index]
      return one.start === other?.start && one.title === other.title
        ? []
        : [`${where}: ${JSON.stringify(one)}, in the feed ${JSON.stringify(other)}`]
    }),
    // Where nobody entered an end, pages tell none, and feeds have to.
    ...page.flatMap(({ start, end, title }) => {
      const other = ends.get(`${start} ${title}`)
      return end === null || end === other ? [] : [`${where}: ${start} until ${end}, in the feed ${other}`]
    }),
  ]
}

const berlin = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit' },
})
const clock = (moment: string) => (moment.length === 10 ? moment : berlin.format(new Date(moment)))
const inBerlin = ({ start, end, title }: ReadOccurrence): ReadOccurrence => ({
  start: clock(start),
  end: clock(end),
  title,
})
