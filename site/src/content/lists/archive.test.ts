import { expect, it } from 'vitest'
import { archivePageOf, archivePages, type ListPage, pageOf } from './archive.ts'

/** Ids as they come into being: the newest first. */
const idsOf = (total: number) => Array.from({ length: total }, (_, index) => `id-${total - index}`)

it('shows a short list on one page', () => {
  expect(archivePages(0)).toBe(0)
  expect(pageOf([], null)).toEqual({ ids: [], page: null, older: null, newer: null })
  expect(pageOf(idsOf(35), null)).toMatchObject({ older: null, ids: { length: 35 } })
})

it.each([36, 59, 60, 100, 1000])('shows each of %i items on exactly one page, in order', (total) => {
  const shown: string[] = []
  for (let page: number | null = null, first = true; first || page !== null; first = false) {
    const found: ListPage = pageOf(idsOf(total), page)
    shown.push(...found.ids)
    page = found.older
  }
  expect(shown).toEqual(idsOf(total))
})

it('leads from each page to the ones beside it', () => {
  const ids = idsOf(100)
  const pages = [null, 3, 2, 1].map((page) => pageOf(ids, page))
  expect(pages.map(({ older }) => older)).toEqual([3, 2, 1, null])
  expect(pages.map(({ newer }) => newer)).toEqual([null, null, 3, 2])
})

it('keeps every page of the archive as it is when something new comes, but for the way to a page that is added', () => {
  let added = 0
  for (let total = 36; total < 200; total++) {
    const before = archivePages(total)
    for (let page = 1; page < before; page++)
      expect(pageOf(idsOf(total + 1), page)).toEqual(pageOf(idsOf(total), page))
    expect(pageOf(idsOf(total + 1), before).ids).toEqual(pageOf(idsOf(total), before).ids)
    added += archivePages(total + 1) - before
  }
  expect(added).toBeGreaterThan(3)
})

it('tells on which page an item is', () => {
  const ids = idsOf(100)
  for (const [index, id] of ids.entries())
    expect(pageOf(ids, archivePageOf(index, ids.length)).ids).toContain(id)
})
