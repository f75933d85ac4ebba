import { entriesOf } from '@iqz/shared/calendar/feed/entries-of.ts'
import type { Feed } from '@iqz/shared/calendar/feed/feed.ts'
import { writeEntry } from '@iqz/shared/calendar/feed/write-entry.ts'
import { writeFeed } from '@iqz/shared/calendar/feed/write-feed.ts'
import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import { entryDescription } from '../../site/src/feeds/entry-description.ts'
import { inOrder, type ReadOccurrence } from './readers/reading.ts'

const urlOf = (index: number) => `https://iqz.example/veranstaltungen/termin-${index}/?a=1,2`
const publisher = { name: 'Informationszentrum "Familie", NRW', email: 'info@iqz.example' }

/** A feed with these events, and texts and addresses that are hard on parsers. */
export function feedOf(events: readonly Parameters<typeof entriesOf>[0][], more: Partial<Feed> = {}): string {
  const entries = events.flatMap(entriesOf)
  return writeFeed({
    name: 'Termine, alle; „Familie“',
    description: 'Alle Veranstaltungen',
    source: 'https://iqz.example/kalender/alle.ics',
    url: 'https://iqz.example/kalender/',
    publisher,
    entries: entries.map(({ occurrence, ...repetition }, index) =>
      writeEntry(
        {
          occurrence,
          version: { rescheduled: '2026-02-10T10:00:00Z', modified: '2026-02-11T10:00:00Z' },
          ...repetition,
          description: entryDescription({ occurrence, teaser: occurrence.title, url: urlOf(index) }),
          url: urlOf(index),
          categories: index % 3 ? ['Wohnen, Umfeld', 'Bildung'] : [],
          siblingUid: entries[0]?.uid ?? null,
        },
        more.publisher === undefined ? publisher : more.publisher,
      ),
    ),
    ...more,
  })
}

/** What the site itself says about the same occurrences. */
export const told = (occurrences: readonly Occurrence[]): ReadOccurrence[] =>
  inOrder(
    occurrences.map(({ span, status, title }) => ({
      ...(span.kind === 'days'
        ? { start: span.firstDay, end: plusDays(span.lastDay, 1) }
        : { start: span.start, end: span.end }),
      title: EVENT_STATUS[status].titlePrefix + title,
    })),
  )
