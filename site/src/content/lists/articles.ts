import type { ContentReader } from '../reader.ts'
import { byNewest } from './by-date.ts'
import { type ListPage, pageOf } from './page-of.ts'

/** Ids of all articles, newest first. */
export const articlesByDate = (read: ContentReader): string[] =>
  read
    .ofType('article')
    .sort(byNewest)
    .map(({ _id }) => _id)

/** One page of all articles. */
export const articlesPage = (read: ContentReader, page: number): ListPage =>
  pageOf(read.list('articlesByDate'), page)

/** Ids of the articles of each kind, newest first; kinds without articles are absent. */
export function articlesByKind(read: ContentReader): Record<string, string[]> {
  const kinds = Object.groupBy(read.ofType('article').sort(byNewest), ({ kind }) => kind ?? '')
  return Object.fromEntries(
    Object.entries(kinds)
      .filter(([kind]) => kind !== '')
      .map(([kind, articles]) => [kind, (articles ?? []).map(({ _id }) => _id)]),
  )
}

/** One page of the articles of a kind. */
export const articlesOfKindPage = (read: ContentReader, kind: string, page: number): ListPage =>
  pageOf(read.list('articlesByKind')[kind] ?? [], page)

/** Ids of the newest articles. */
export const latestArticles = (read: ContentReader, count: number): string[] =>
  read.list('articlesByDate').slice(0, count)
