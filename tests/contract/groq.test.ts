import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FUNCTIONS, OPERATORS, PIPES, UNSUPPORTED } from './groq-table.ts'
import { refusal } from './refusal.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
  const weak = (id: string) => ({ _type: 'reference', _ref: id, _weak: true })
  const block = (text: string) => ({ _type: 'block', children: [{ _type: 'span', text }] })
  await target.client
    .transaction()
    .create({ _id: 'a', _type: 'article', title: 'Elternzeit', order: 2, tags: ['x', 'y'], topic: weak('t') })
    .create({
      _id: 'b',
      _type: 'article',
      title: 'Kita',
      order: 1,
      tags: ['y', null],
      body: [block('Ein'), block('Zwei')],
    })
    .create({ _id: 'drafts.b', _type: 'article', title: 'Kita neu', order: 1 })
    .create({ _id: 'versions.r1.b', _type: 'article', title: 'Kita im Herbst', order: 1 })
    .create({ _id: '_.releases.r1', _type: 'system.release', name: 'r1' })
    .create({
      _id: 't',
      _type: 'topic',
      title: 'Zeit',
      parent: { place: { city: 'Köln' }, list: [{ n: 1 }, { n: 2 }] },
    })
    .commit()
})
afterAll(() => target.close())

const rows = (table: Record<string, readonly (readonly [query: string, result: unknown])[]>) =>
  Object.entries(table).flatMap(([name, examples]) =>
    examples.map(([query, result]) => ({ name, query, result })),
  )

test.each(rows({ ...OPERATORS, ...FUNCTIONS, ...PIPES }))('$name: $query', async ({ query, result }) => {
  expect(await target.client.fetch(query, { one: 1, list: ['a', 'x'] })).toEqual(result)
})

test.each(Object.entries(UNSUPPORTED))('%s is refused by its name', async (name, query) => {
  const refused = await refusal(target.client.fetch(query))
  expect(refused.status).toBe(400)
  expect(refused.message).toContain(name)
})

test('the table names every function that groq-js knows', async () => {
  const folder = new URL('.', import.meta.resolve('groq-js'))
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))
  const defined = /\b(_?[a-zA-Z]+)\.([a-zA-Z]+) = \w*[eE]xecutor\(/g
  const found = sources.flatMap((source) => [...source.matchAll(defined)])
  const names = found.map(([, namespace, name]) => (namespace === '_global' ? name : `${namespace}::${name}`))
  const known = new Set<string | undefined>([...Object.keys(FUNCTIONS), ...Object.keys(UNSUPPORTED), 'boost'])
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter((name) => !known.has(name))).toEqual([])
})
