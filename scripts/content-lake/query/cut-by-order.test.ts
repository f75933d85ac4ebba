import fc from 'fast-check'
import { type ExprNode, evaluateSync, parse } from 'groq-js'
import { expect, test } from 'vitest'
import type { Json, StoredDocument } from '../store/document.ts'
import { DocumentIndex } from '../store/document-index.ts'
import { cutByOrder } from './cut-by-order.ts'
import { Dependencies } from './dependencies.ts'

const times = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Json>('a', 'B', 'b', 'ä', '', 'z') },
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 2 }) },
  fc.constantFrom<Json>(null, true, false, ['a'], { current: 'a' }),
)
const document = fc.record(
  {
    _id: fc.integer({ min: 0, max: 1_500 }).map((number) => `d${number}`),
    _type: fc.constantFrom('article', 'event', 'topic'),
    title: value,
    rank: value,
    slug: fc.record({ current: value }, { noNullPrototype: true }),
    other: fc.integer({ min: 0, max: 1_500 }).map((number) => ({ _ref: `d${number}` })),
  },
  { requiredKeys: ['_id', '_type'], noNullPrototype: true },
)

const types = fc.constantFrom('_type == "article"', '_type in ["event", "article"]', '(_type == "topic")')
const condition = fc.constantFrom(
  'defined(title)',
  'title > "a"',
  'rank < 1',
  'title == rank',
  'other->rank > 0',
  'title in ["a", "b", 1]',
  '!(slug.current == "a")',
  'count(*[_id == ^.other._ref]) > 0',
)
const key = fc
  .tuple(
    fc.constantFrom(
      'title',
      'rank',
      'slug.current',
      'lower(title)',
      'coalesce(rank, title)',
      '_id',
      'other->rank',
    ),
    fc.constantFrom('', ' asc', ' desc'),
  )
  .map((parts) => parts.join(''))
const cut = fc.constantFrom(
  '[0]',
  '[3]',
  '[0...5]',
  '[2..4]',
  '[10...300]',
  '[4...2]',
  '[-3..-1]',
  '[1000...1001]',
  '',
)
const query = fc
  .record({
    type: types,
    conditions: fc.array(condition, { maxLength: 2 }),
    keys: fc.array(key, { maxLength: 3 }),
    cut,
  })
  .map(({ type, conditions, keys, cut }) => {
    const order = keys.length > 0 ? ` | order(${keys.join()})` : ''
    return `*[${[type, ...conditions].join(' && ')}]${order}${cut}{_id, title, "rank": other->rank}`
  })

test('lists are the same as groq-js alone makes them, also after documents have changed', () => {
  const change = fc.oneof(
    { weight: 4, arbitrary: document },
    document.map(({ _id }) => _id),
  )
  const documents = fc.array(document, { minLength: 500, maxLength: 600, size: 'max' })
  const changes = fc.array(change, { maxLength: 30 })
  fc.assert(
    fc.property(
      documents,
      fc.array(query, { minLength: 1, maxLength: 6 }),
      changes,
      (initial, queries, later) => {
        const index = new DocumentIndex()
        const put = (given: object) => index.put({ ...times, ...given } as StoredDocument)
        for (const one of initial) put(one)
        for (const one of queries) expectTheSame(index, one)
        for (const one of later) typeof one === 'string' ? index.delete(one) : put(one)
        for (const one of queries) expectTheSame(index, one)
      },
    ),
    { numRuns: 12, endOnFailure: true },
  )
})

function expectTheSame(index: DocumentIndex, query: string): void {
  const tree = parse(query)
  const run = (node: ExprNode) =>
    evaluateSync(node, { dataset: index.all, dereference: ({ _ref }) => index.get(_ref) }).data
  const narrowing = { documents: index, dependencies: new Dependencies() }
  expect(run(cutByOrder(tree, narrowing, run)), query).toEqual(run(tree))
}

test('a list is looked through no further than to the last document that it shows', () => {
  const index = new DocumentIndex()
  for (let number = 0; number < 1_000; number++) {
    index.put({ _id: `d${number}`, _type: 'article', rank: -number, ...times })
  }
  const looked: number[] = []
  const narrowing = { documents: index, dependencies: new Dependencies() }
  cutByOrder(parse('*[_type == "article" && rank < 0] | order(rank)[0...50]._id'), narrowing, (node) => {
    const { base } = node as ExprNode & { type: 'Filter'; base: { value: StoredDocument[] } }
    looked.push(base.value.length)
    return evaluateSync(node, {}).data
  })
  expect(looked).toEqual([64])
})

test('a list may show more documents than fit on the stack', () => {
  const index = new DocumentIndex()
  for (let number = 0; number < 100; number++) index.put({ _id: `d${number}`, _type: 'article', ...times })
  const narrowing = { documents: index, dependencies: new Dependencies() }
  const passed = Array(200_000).fill(index.get('d0'))
  const cut = cutByOrder(parse('*[_type == "article"][0...300000]'), narrowing, () => passed)
  expect((cut as ExprNode & { base: { value: StoredDocument[] } }).base.value).toHaveLength(200_000)
})
