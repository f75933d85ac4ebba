import { parse } from 'groq-js'
import { expect, test } from 'vitest'
import { DocumentIndex } from '../store/document-index.ts'
import { needsNoLimit } from './needs-no-limit.ts'

const times = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }

function topics(count: number): DocumentIndex {
  const index = new DocumentIndex()
  for (let number = 0; number < count; number++) {
    index.put({ _id: `t${number}`, _type: 'topic', title: 'A', ...times })
  }
  return index
}

const LIST = '*[_type == "topic" && defined(title) && _id != $id] | order(lower(title) asc, _id desc)'

test.each<[query: string, expected: boolean]>([
  [LIST, true],
  [`${LIST}[0...50]{_id, "name": title, ..., "topics": topics[]->title, place->{name}}`, true],
  ['*[_type in ["topic", "article"] && (rank > 1 || !(rank <= 0))][0].title', true],
  ['*[_id in $ids]{..., "old": select(rank > 1 => "a", "b")}', true],
  ['count(*[_type == "topic"])', true],
  ['*[_type == "topic" && title in $ids]._id', true],
  // Nothing says how many documents are looked at.
  ['*', false],
  ['*[title == "A"]', false],
  ['*[_type == "topic" || title == "A"]', false],
  ['*[_type == title]', false],
  // For each document all others.
  ['*[_type == "topic"]{"like": *[_type == "topic" && title == ^.title]}', false],
  ['*[_type == "topic" && count(*[_type == "topic"]) > 1]', false],
  ['*[_type == "topic"] | order(count(*[_type == "topic"]))', false],
  // For each element of a document all others.
  ['*[_type == "topic"]{"twice": words[@ in ^.words]}', false],
  ['*[_type == "topic"]{"twice": words[@ in words]}', false],
  // Each step multiplies.
  ['*[_type == "topic"]{"a": @, "b": @}{"a": @, "b": @}{"a": @, "b": @}', false],
  ['*[_type == "topic"]{"all": topics[]->topics[]->topics[]->title}', false],
  ['*[_type == "topic"]{topics[]->{topics[]->{title}}}', false],
  ['*[_type == "topic"]{"a": title + title}', false],
  // Several lists are told as one.
  ['{"a": *[_type == "topic"], "b": *[_type == "topic"]}', false],
  ['*[_type == "topic" && title match "a*"]', false],
  ['*[_type == "topic"] | score(title match "a")', false],
  ['*[_type == "topic" && references("t1")]', false],
])('what a query does tells whether it needs a limit of time: %s', (query, expected) => {
  const tree = parse(query, { params: { id: 't1', ids: ['t1', 't2'] } })
  expect(needsNoLimit(tree, topics(20))).toBe(expected)
})

test('a query that looks at too many documents needs a limit, as does one that compares each to a long list', () => {
  const documents = topics(6_000)
  expect(needsNoLimit(parse(LIST, { params: { id: 't1' } }), documents)).toBe(true)
  const ids = Array.from({ length: 200 }, (_, number) => `t${number}`)
  expect(needsNoLimit(parse('*[_id in $ids]', { params: { ids } }), documents)).toBe(true)
  expect(needsNoLimit(parse('*[_type == "topic" && title in $ids]', { params: { ids } }), documents)).toBe(
    false,
  )
})
