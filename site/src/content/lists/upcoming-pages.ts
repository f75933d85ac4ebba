import type { ContentReader } from '../reader.ts'
import { archivePages, type ListPage, pageOf } from './archive.ts'
import type { EventChoice } from './event-choices.ts'
import type { ListedEvent } from './events.ts'

/** What the list of events is narrowed down to. */
export type Chosen = Pick<EventChoice, 'facet' | 'value'>

/**
 * One page of the events to come, the next ones first; null is the page of the next ones. The others are counted from the
 * latest, so that the passing of time changes the first page alone: here `older` leads to what comes later.
 */
export const pageOfUpcoming = (
  read: ContentReader,
  chosen: Chosen | null,
  page: number | null,
): ListPage<ListedEvent> => {
  if (chosen) return pageOf(read.list('upcomingEventsWith', chosen.facet, chosen.value), page)
  const found = pageOf(read.list('upcomingEvents'), page)
  return { ...found, ids: found.ids.map((id) => ({ id, rhythmDay: null })) }
}

/** Numbers of the further pages, ascending. */
export const pagesOfUpcoming = (read: ContentReader, chosen: Chosen | null): number[] => {
  const { length } = chosen
    ? read.list('upcomingEventsWith', chosen.facet, chosen.value)
    : read.list('upcomingEvents')
  return Array.from({ length: archivePages(length) }, (_, index) => index + 1)
}
