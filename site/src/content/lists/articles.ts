import type { ContentReader } from '../reader.ts'

/** How many articles there are of each kind; kinds without articles are absent. */
export function articlesByKind(read: ContentReader): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of read.list('itemsOfCollection', { type: 'article' }))
    if (kind) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** The kinds that some article is of, in no order that matters. */
export const articleKindsInUse = (read: ContentReader): string[] =>
  Object.keys(read.list('articlesByKind')).sort()

/** Ids of the newest articles. */
export const latestArticles = (read: ContentReader, count: number): string[] =>
  read.list('newestOfCollection', { type: 'article' }, count)
