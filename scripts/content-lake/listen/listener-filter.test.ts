import { expect, test } from 'vitest'
import type { StoredDocument } from '../store/document.ts'
import { listenerFilter } from './listener-filter.ts'

const document = (_id: string, _type: string, more = {}): StoredDocument => {
  return { _id, _type, _rev: 'r', _createdAt: '', _updatedAt: '', ...more }
}

test.each([
  ['*', true],
  ['*[_id in ["a", "drafts.a"]]', true],
  ['*[_type == "article" && _id == $id]', true],
  ['*[_type in ["article", "event"]] | order(title)[0..9]{title}', true],
  ['*[_type == "article" && defined(title)]', false],
  ['*[_type == "article" || title == "A"]', false],
  ['*[!(_type == "event")]', false],
  ['*[_type == "article"][title == "A"]', false],
])('%s: decided without evaluating: %s', (query, expected) => {
  const filter = listenerFilter(query, { id: 'a' }, '')
  expect(filter.needsNoLimit).toBe(expected)
  expect(filter.matches(document('a', 'article', { title: 'A' }))).toBe(true)
  expect(filter.matches(null)).toBe(false)
})

test.each([
  '*[_id in ["a", "drafts.a"]]',
  '*[_type == "article" && _id == "a"]',
  '*[_type == "article" || title == "A"]',
  '*[!(_type == "event")]',
])('%s leaves out what it does not mean', (query) => {
  expect(listenerFilter(query, {}, '').matches(document('b', 'event', { title: 'B' }))).toBe(false)
})

test('a filter that takes too long to be understood is refused', () => {
  const ids = Array.from({ length: 20_000 }, (_, number) => `"d${number}"`)
  expect(() => listenerFilter(`*[_id in [${ids.join()}]]`, {}, '')).toThrow(
    expect.objectContaining({ status: 400, message: expect.stringContaining('make it shorter') }),
  )
})
