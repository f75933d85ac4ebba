import { TZDate } from '@date-fns/tz'
import { entriesOf } from '@iqz/shared/calendar/feed/entries-of.ts'
import type { FeedEntry } from '@iqz/shared/calendar/feed/feed.ts'
import { writeEntry } from '@iqz/shared/calendar/feed/write-entry.ts'
import { writeFeed } from '@iqz/shared/calendar/feed/write-feed.ts'
import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { placeLine } from '@iqz/shared/calendar/occurrences/read-place.ts'
import { noonOf, plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import ical, { type ICalEventData } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { event } from '../dataset/event.ts'
import { proportionsOf } from '../dataset/proportions.ts'
import { seededRandom } from '../dataset/random.ts'
import { Setting } from '../dataset/setting.ts'

const ROUNDS = 5
const BERLIN = 'Europe/Berlin'
const CHANGED = '2026-02-10T10:00:00Z'
const publisher = { name: 'Institut', email: 'post@example.org' }
const calendar = { name: 'Termine', description: 'Alle Termine', url: 'https://iqz.example/kalender/' }

/** Processor seconds, the median of several rounds that took turns. */
export interface FeedOfEvents {
  /** Every entry written anew, and the feed put together. */
  written: number
  /** `ical-generator` by itself with the same values, and none of its faults mended. */
  alone: number
  /** One entry written anew and the feed put together, as after the change of one event. */
  afterOneChange: number
}

/** Measures the feed of so many events. */
export function feedOfEvents(count: number): FeedOfEvents {
  const entries = entriesFor(count)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const alone = cpuSeconds(() => generated(entries))
    let texts: ReturnType<typeof writeEntry>[] = []
    const put = () =>
      writeFeed({ ...calendar, source: 'https://iqz.example/kalender/alle.ics', publisher, entries: texts })
    const written = cpuSeconds(() => {
      texts = entries.map((entry) => writeEntry(entry, publisher))
      put()
    })
    const afterOneChange = cpuSeconds(() => {
      texts[0] = writeEntry(entries[0] as FeedEntry, publisher)
      put()
    })
    return { written, alone, afterOneChange }
  })
  const median = (of: keyof FeedOfEvents) =>
    rounds.map((round) => round[of]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
  return { written: median('written'), alone: median('alone'), afterOneChange: median('afterOneChange') }
}

function entriesFor(count: number): FeedEntry[] {
  const setting = new Setting(seededRandom(1), proportionsOf(10_000), ['image-1'])
  return Array.from({ length: count }, (_, number) => event(setting, number + 1)).flatMap((document) =>
    entriesOf(occurrencesOf(document as StoredEvent)).map((entry) => ({
      ...entry,
      version: { rescheduled: CHANGED, modified: CHANGED },
      description: `${document.teaser}\n\nAlle Angaben und Anmeldung: https://iqz.example/`,
      url: `https://iqz.example/veranstaltungen/${document.slug?.current}/`,
      categories: ['Zeitpolitik', 'Wohnen, Umfeld'],
      siblingUid: null,
    })),
  )
}

/** The same calendar by the generator's own documented means. */
function generated(entries: readonly FeedEntry[]): string {
  return ical({
    ...calendar,
    timezone: { name: null, generator: () => tzlib_get_ical_block(BERLIN)[0] ?? null },
    events: entries.map(eventData),
  }).toString()
}

function eventData({ occurrence, description, url, categories }: FeedEntry): ICalEventData {
  const { uid, span, title, place } = occurrence
  const location = placeLine(place)
  return {
    id: uid,
    stamp: new Date(CHANGED),
    lastModified: new Date(CHANGED),
    created: new Date(CHANGED),
    sequence: 1,
    ...(span.kind === 'days'
      ? { allDay: true, start: noonOf(span.firstDay), end: noonOf(plusDays(span.lastDay, 1)) }
      : {
          timezone: BERLIN,
          start: new TZDate(span.start, BERLIN),
          end: new TZDate(span.end, BERLIN),
        }),
    summary: title,
    description,
    ...(location ? { location: { title: location } } : {}),
    organizer: publisher,
    categories: categories.map((name) => ({ name })),
    url,
  }
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
