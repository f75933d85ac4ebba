/** Newest first; what has no date comes last; equal dates in the order of ids, so that every build agrees. */
export const byNewest = <Item extends { _id: string; publishedAt?: string | null | undefined }>(
  a: Item,
  b: Item,
): number => compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a._id, b._id)

/** Compares by code units: the same on every machine, unlike a comparison by language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
