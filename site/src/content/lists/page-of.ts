/** How many items a page of a list shows. */
const pageSize = 20

/** One page of a longer list. */
export interface ListPage {
  ids: string[]
  /** Counted from 1. */
  page: number
  pages: number
  total: number
}

/** How many pages a list of that length has; an empty one has one, which says so. */
export const pagesFor = (total: number): number => Math.max(1, Math.ceil(total / pageSize))

/** Cuts one page out of a list of ids. */
export function pageOf(ids: string[], page: number): ListPage {
  const start = (page - 1) * pageSize
  return { ids: ids.slice(start, start + pageSize), page, pages: pagesFor(ids.length), total: ids.length }
}
