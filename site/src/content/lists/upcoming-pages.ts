import type { ContentReader } from '../reader.ts'
import { archivePages, type ListPage, pageOf } from './archive.ts'
import type { EventChoice } from './event-choices.ts'
import type { ListedEvent } from './events.ts'

/** What the list of events is narrowed down to. */
export type Chosen = Pick<EventChoice, 'facet' | 'value'>

const upcoming = (read: ContentReader, chosen: Chosen | null): ListedEvent[] =>
  chosen
    ? read.list('upcomingEventsWith', chosen.facet, chosen.value)
    : read.list('upcomingEvents').map((id) => ({ id, rhythmDay: null }))

/**
 * One page of the events to come, the next ones first; null is the page of the next ones. The others are counted from the
 * latest, so that the passing of time changes the first page alone: here `older` leads to what comes later.
 */
export const pageOfUpcoming = (
  read: ContentReader,
  chosen: Chosen | null,
  page: number | null,
): ListPage<ListedEvent> => pageOf(upcoming(read, chosen), page)

/** Numbers of the further pages, ascending. */
export const pagesOfUpcoming = (read: ContentReader, chosen: Chosen | null): number[] =>
  Array.from({ length: archivePages(upcoming(read, chosen).length) }, (_, index) => index + 1)
