import { berlinDate, readInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { oncePerObject } from '@iqz/shared/once-per-object.ts'
import type { ContentReader } from '../reader.ts'
import { archivePageOf, archivePages, type ListPage, pageOf } from './archive.ts'
import { byNewest } from './by-date.ts'
import { byTitle } from './by-title.ts'

/** What people browse from the newest to the oldest: all of a type, or what is of a kind or on a topic. */
export type Collection =
  | { type: 'article' | 'practiceExample' }
  | { type: 'article'; kind: string }
  | { type: 'article' | 'practiceExample' | 'course'; topic: string }

/** One item of a collection. */
interface Item {
  id: string
  /** In which it was published in Berlin, as `2026`; null when that cannot be read. */
  year: string | null
  kind: string | null
}

interface Dated {
  _id: string
  publishedAt?: string | undefined
  kind?: string | undefined
}

/** Courses are published on no day that one could go by. */
const inOrder = { article: byNewest, practiceExample: byNewest, course: byTitle }

/** Once for each document: of thousands, a change has replaced one. */
const itemOf = oncePerObject(({ _id, publishedAt, kind }: Dated): Item => {
  const instant = readInstant(publishedAt)
  return { id: _id, year: instant && berlinDate(instant).slice(0, 4), kind: kind ?? null }
})

/** The items of a collection, the newest first, courses by their titles. A text that is edited changes none, so all other lists stop here. */
export function itemsOfCollection(read: ContentReader, collection: Collection): Item[] {
  const { type } = collection
  if ('topic' in collection) {
    const isOnTopic = ({ topics }: { topics?: { _ref?: string }[] }) =>
      topics?.some(({ _ref }) => _ref === collection.topic)
    return read.referrers(collection.topic, type).filter(isOnTopic).sort(inOrder[type]).map(itemOf)
  }
  if ('kind' in collection)
    return read.list('itemsOfCollection', { type: 'article' }).filter(({ kind }) => kind === collection.kind)
  return read.ofType<typeof type>(type, byNewest).map(itemOf)
}

/** Ids of the items, the newest first: once for all pages that are cut out of them. */
export const idsOfCollection = (read: ContentReader, collection: Collection): string[] =>
  read.list('itemsOfCollection', collection).map(({ id }) => id)

/** How many items a collection has. */
export const sizeOfCollection = (read: ContentReader, collection: Collection): number =>
  read.list('itemsOfCollection', collection).length

/** Whether a collection has more than a number of items: an answer that hardly ever turns. */
export const isMoreThan = (read: ContentReader, collection: Collection, count: number): boolean =>
  read.list('sizeOfCollection', collection) > count

/** Ids of the newest items of a collection. */
export const newestOfCollection = (read: ContentReader, collection: Collection, count: number): string[] =>
  read.list('idsOfCollection', collection).slice(0, count)

/** One page of a collection: of its archive, counted from the oldest, or with null that of the newest. */
export const pageOfCollection = (
  read: ContentReader,
  collection: Collection,
  page: number | null,
): ListPage => pageOf(read.list('idsOfCollection', collection), page)

/** Numbers of the pages that the archive of a collection has, ascending. */
export const archiveOfCollection = (read: ContentReader, collection: Collection): number[] =>
  Array.from({ length: archivePages(read.list('sizeOfCollection', collection)) }, (_, index) => index + 1)

/** The years whose newest items are in the archive, the latest first, with the page on which they begin. */
export function yearsOfCollection(
  read: ContentReader,
  collection: Collection,
): { year: string; page: number }[] {
  const items = read.list('itemsOfCollection', collection)
  const found = new Map<string, number | null>()
  for (const [index, { year }] of items.entries())
    if (year !== null && !found.has(year)) found.set(year, archivePageOf(index, items.length))
  return [...found].flatMap(([year, page]) => (page === null ? [] : { year, page }))
}
