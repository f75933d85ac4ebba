import type { ContentReader } from '../reader.ts'
import { compare } from './by-date.ts'

/** Ids of all topics in the editors' order, then by title. */
export const topicsInOrder = (read: ContentReader): string[] =>
  read
    .ofType('topic')
    .sort(
      (a, b) =>
        (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
        compare(a.title ?? '', b.title ?? '') ||
        compare(a._id, b._id),
    )
    .map(({ _id }) => _id)
