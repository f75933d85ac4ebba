import { expect, it } from 'vitest'
import { DocumentStore, type Order, type StoredDocument } from './document-store.ts'

const byTitle: Order = (a, b) => (titleOf(a) + a._id < titleOf(b) + b._id ? -1 : 1)
const titleOf = (document: StoredDocument) => (document as StoredDocument & { title: string }).title

it('keeps documents in each order in which they were asked for, through every change', () => {
  const store = new DocumentStore()
  const now = new Date('2026-11-21T12:00:00Z')
  const put = (id: string, title: string, type = 'article') => {
    const document = { _id: id, _type: type, _rev: title, title }
    store.apply([{ id, document }], now)
  }
  const ids = () => store.ofType('article', byTitle).map(({ _id }) => _id)
  put('a', 'Mitte')
  put('b', 'Anfang')
  put('c', 'Mitte')
  expect(ids()).toEqual(['b', 'a', 'c'])
  put('d', 'Lange danach')
  expect(ids()).toEqual(['b', 'd', 'a', 'c'])
  put('b', 'Zuletzt')
  expect(ids()).toEqual(['d', 'a', 'c', 'b'])
  put('a', 'Mitte', 'page')
  store.apply([{ id: 'd', document: null }], now)
  expect(ids()).toEqual(['c', 'b'])
  // What a list does with its answer is its own affair.
  store.ofType('article', byTitle).reverse()
  expect(ids()).toEqual(['c', 'b'])
})
