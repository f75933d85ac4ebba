/** How many items a page of an archive shows. */
const pageSize = 24

/** With how few items the newest page makes do before the older ones become a page of the archive. */
const fewestOnNewest = 12

/** One page of a list that grows at its newer end. */
export interface ListPage<Item = string> {
  ids: Item[]
  /** Number in the archive; null for the page of the newest. */
  page: number | null
  /** The page with what comes before; null when there is nothing older. */
  older: number | null
  /** The page with what comes after; null for the page of the newest. */
  newer: number | null
}

/**
 * How many full pages the archive of a list has. They are counted from the oldest: something new changes the page of the
 * newest alone, and an address in the archive shows the same for good.
 */
export const archivePages = (total: number): number =>
  Math.max(0, Math.floor((total - fewestOnNewest) / pageSize))

/** The page of the archive on which an item is, counted from the newest item at 0; null while it is on the newest page. */
export function archivePageOf(index: number, total: number): number | null {
  const pages = archivePages(total)
  const newest = total - pages * pageSize
  return index < newest ? null : pages - Math.floor((index - newest) / pageSize)
}

/**
 * Cuts one page out of a list of ids, the newest first.
 *
 * @param page counted from 1, the oldest; null for the newest
 */
export function pageOf<Item>(ids: readonly Item[], page: number | null): ListPage<Item> {
  const pages = archivePages(ids.length)
  const newest = ids.length - pages * pageSize
  if (page === null) return { ids: ids.slice(0, newest), page, older: pages || null, newer: null }
  const start = newest + (pages - page) * pageSize
  return {
    ids: ids.slice(start, start + pageSize),
    page,
    older: page > 1 ? page - 1 : null,
    newer: page < pages ? page + 1 : null,
  }
}
