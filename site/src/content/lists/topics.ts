import type { ContentReader } from '../reader.ts'
import { byTitle } from './by-title.ts'

/** Ids of all topics in the editors' order, then by title. */
export const topicsInOrder = (read: ContentReader): string[] =>
  read
    .ofType('topic')
    .sort(
      (a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || byTitle(a, b),
    )
    .map(({ _id }) => _id)
