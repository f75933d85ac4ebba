import { entriesOf } from '@iqz/shared/calendar/feed/entries-of.ts'
import type { FeedEntry } from '@iqz/shared/calendar/feed/feed.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { versionsOf } from '@iqz/shared/calendar/versions/versions-of.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { content } from '../content/index.ts'
import { entryDescription } from './entry-description.ts'

/** The feed entries of events, by id, in that order; events that nobody can date are left out. */
export function eventEntries(ids: readonly string[], origin: string): FeedEntry[] {
  return ids.flatMap((id) => {
    const event = content.document('event', id)
    return event ? eventEntry(event, origin) : []
  })
}

function eventEntry(event: DocumentOfType<'event'>, origin: string): FeedEntry[] {
  const url = new URL(pathOf(event) ?? path('events'), origin).href
  const versionOf = versionsOf(event)
  return entriesOf(occurrencesOf(event)).map((entry) => ({
    ...entry,
    version: versionOf(entry.occurrence.uid),
    description: entryDescription({ ...event, occurrence: entry.occurrence, url }),
    url,
    categories: content.cards(event.topics).map(({ title }) => title),
    siblingUid: null,
  }))
}
