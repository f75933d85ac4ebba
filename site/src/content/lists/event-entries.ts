import { entriesOf } from '@iqz/shared/calendar/feed/entries-of.ts'
import type { WrittenEntry } from '@iqz/shared/calendar/feed/feed.ts'
import { writeEntry } from '@iqz/shared/calendar/feed/write-entry.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { versionsOf } from '@iqz/shared/calendar/versions/versions-of.ts'
import { withdrawnEntries } from '@iqz/shared/calendar/withdrawals/withdrawn-entries.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { entryDescription, withdrawnDescription } from '../../feeds/entry-description.ts'
import type { ContentReader } from '../reader.ts'

/**
 * What feeds say of an event, as text: a list for each event, so that a feed of thousands is put together from what is
 * there when one of them has changed. Empty for an event that nobody can date.
 *
 * @param id of an event, or of the withdrawal of one
 * @param origin public address of the portal
 */
export function eventEntries(read: ContentReader, id: string, origin: string): WrittenEntry[] {
  const publisher = read.list('feedPublisher')
  const withdrawn = read.document('withdrawnEvent', id)
  if (withdrawn) {
    const url = new URL(path('events'), origin).href
    const more = { description: withdrawnDescription(url), url, categories: [], siblingUid: null }
    return withdrawnEntries(withdrawn).map((entry) => writeEntry({ ...entry, ...more }, publisher))
  }
  const event = read.document('event', id)
  if (!event) return []
  const url = new URL(pathOf(event) ?? path('events'), origin).href
  const categories = read.links(event.topics).map(({ title }) => title)
  const versionOf = versionsOf(event)
  return entriesOf(occurrencesOf(event)).map((entry) =>
    writeEntry(
      {
        ...entry,
        version: versionOf(entry.occurrence.uid),
        description: entryDescription({ ...event, occurrence: entry.occurrence, url }),
        url,
        categories,
        siblingUid: null,
      },
      publisher,
    ),
  )
}
