import { type ExprNode, evaluateSync, parse } from 'groq-js'
import { expect, test } from 'vitest'
import type { StoredDocument } from '../store/document.ts'
import { DocumentIndex } from '../store/document-index.ts'
import { Dependencies } from './dependencies.ts'
import { narrowByIndex } from './narrow-by-index.ts'

const times = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const documents: StoredDocument[] = [
  { _id: 'a1', _type: 'article', title: 'Elternzeit', topic: { _ref: 't1' }, tags: ['a', 'b'], ...times },
  { _id: 'a2', _type: 'article', title: 'Familienzentrum', topic: { _ref: 't2', _weak: true }, ...times },
  { _id: 'e1', _type: 'event', title: 'Fachtag', articles: [{ _ref: 'a1' }, { _ref: 'a2' }], ...times },
  { _id: 't1', _type: 'topic', title: 'Zeit', ...times },
  { _id: 't2', _type: 'topic', title: 'Ort', ...times },
]
const index = new DocumentIndex()
for (const document of documents) index.put(document)

const narrow = (tree: ExprNode) => narrowByIndex(tree, { documents: index, dependencies: new Dependencies() })

function both(query: string, params: Record<string, unknown> = {}) {
  const tree = parse(query, { params })
  const run = (node: typeof tree) =>
    evaluateSync(node, { dataset: index.all, params, dereference: ({ _ref }) => index.get(_ref) }).data
  return { plain: run(tree), narrowed: run(narrow(tree)) }
}

test.each<[query: string, params?: Record<string, unknown>]>([
  ['*[_type == "article"]'],
  ['*["article" == _type]'],
  ['*[_type == "nothing"]'],
  ['*[_type in ["topic", "article", "topic"]]._id'],
  ['*[_type in $types] | order(title desc)', { types: ['article', 'event'] }],
  ['*[_type == $types]', { types: ['article'] }],
  ['*[_type == ["article"]]'],
  ['*[_id == "a1" || _id == "e1"]'],
  ['*[_id in ["t2", "a1", "missing"]]{_id, title}'],
  ['*[_id in "a1"]._id'],
  ['*[_type in "topic"]._id'],
  ['*[_type in $type]._id', { type: 'topic' }],
  ['*[_type in ["topic", ["article"]]]._id'],
  ['*[references(["a1", ["t1"]])]._id'],
  ['*[_type == "article" && title match "Eltern*"]'],
  ['*[(_type == "article") && (_id == "a2")][0]'],
  ['*[_type == "article" && !(_id == "a2")]'],
  ['*[references("a1")]'],
  ['*[references("t1", "t2") && _type == "article"]._id'],
  ['*[references($ids)]._id', { ids: ['a2', 't1'] }],
  ['*[references(*[_type == "topic"]._id)]._id'],
  [
    '*[_type == "article"]{title, "topic": topic->title, "events": *[_type == "event" && references(^._id)]._id}',
  ],
  ['count(*[_type == "topic"])'],
  ['*[_type == "article"][_id == "a1"].tags[]'],
  ['*[_type == "article" && undefinedAttribute]'],
  ['{"articles": *[_type == "article"] | order(_id desc)[0...1], "all": count(*)}'],
])('%s answers the same with and without indexes', (query, params = {}) => {
  const { plain, narrowed } = both(query, params)
  expect(narrowed).toEqual(plain)
})

test('a filter on the type reads only documents of that type', () => {
  const tree = narrow(parse('*[_type == "topic"]'))
  expect(tree).toMatchObject({ base: { type: 'Value', value: [{ _id: 't1' }, { _id: 't2' }] } })
})
