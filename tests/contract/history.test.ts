import { applyPatch } from 'mendoza'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTarget, type Target } from './target.ts'

interface LogLine {
  id: string
  timestamp: string
  documentIDs: string[]
  mutations?: unknown[]
  effects: Record<string, { apply: never[]; revert: never[] }>
}

let target: Target
const revisions: string[] = []
beforeAll(async () => {
  target = await openTarget()
  revisions.push((await target.client.create({ _id: 'a', _type: 'article', title: 'Eins' }))._rev)
  for (const title of ['Zwei', 'Drei']) {
    revisions.push((await target.client.patch('a').set({ title }).commit())._rev)
  }
  await target.client.create({ _id: 'other', _type: 'article' })
})
afterAll(() => target.close())

async function log(parameters: string, ids = 'a'): Promise<LogLine[]> {
  const response = await target.request(`/data/history/production/transactions/${ids}?${parameters}`)
  const text = await response.text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

async function documentsAt(parameters: string, ids = 'a') {
  const response = await target.request(`/data/history/production/documents/${ids}?${parameters}`)
  return ((await response.json()) as { documents: Record<string, unknown>[] }).documents
}

test('the transactions of a document are listed in order, and newest first on request', async () => {
  expect((await log('excludeContent=true')).map((line) => line.id)).toEqual(revisions)
  const newest = await log('reverse=true&limit=2')
  expect(newest.map((line) => line.id)).toEqual([...revisions].reverse().slice(0, 2))
})

test('a list can begin or end at a transaction', async () => {
  expect((await log(`fromTransaction=${revisions[1]}`)).map((line) => line.id)).toEqual(revisions.slice(1))
  const until = await log(`reverse=true&toTransaction=${revisions[1]}`)
  expect(until.map((line) => line.id)).toEqual([revisions[1], revisions[0]])
})

test('a list can begin and end at a time, in whatever zone it is written', async () => {
  const lines = await log('excludeContent=true')
  const at = String(lines[1]?.timestamp)
  const inBerlin = encodeURIComponent(
    new Date(Date.parse(at) + 2 * 3_600_000).toISOString().replace('Z', '+02:00'),
  )
  const ids = (some: LogLine[]) => some.map(({ id }) => id)
  expect(await log(`fromTime=${inBerlin}`).then(ids)).toEqual(ids(lines.filter((l) => l.timestamp >= at)))
  expect(await log(`toTime=${inBerlin}`).then(ids)).toEqual(ids(lines.filter((l) => l.timestamp <= at)))
  const refused = await target.request('/data/history/production/transactions/a?toTime=gestern')
  expect([refused.status, await refused.text()]).toEqual([
    400,
    expect.stringContaining('toTime must be a date'),
  ])
})

test('effects alone rebuild the document from nothing', async () => {
  const lines = await log('effectFormat=mendoza&excludeMutations=true')
  expect(lines[0]).not.toHaveProperty('mutations')
  const built = lines.reduce<unknown>(
    (document, line) => applyPatch(document, line.effects.a?.apply ?? []),
    null,
  )
  const { _rev, ...current } = (await target.client.getDocument('a')) ?? {}
  expect(built).toEqual(current)
})

test('a document is given as it was at each revision', async () => {
  const titles = await Promise.all(
    revisions.map(async (revision) => (await documentsAt(`revision=${revision}`))[0]),
  )
  expect(titles).toMatchObject([
    { title: 'Eins', _rev: revisions[0] },
    { title: 'Zwei', _rev: revisions[1] },
    { title: 'Drei', _rev: revisions[2] },
  ])
})

test('a document is given as it was at a time', async () => {
  const [first] = await log('limit=1')
  expect(await documentsAt(`time=${first?.timestamp}`)).toMatchObject([{ title: 'Eins' }])
  expect(await documentsAt('time=2001-01-01T00:00:00Z')).toEqual([])
})

test('a deleted document can still be read as it last was', async () => {
  await target.client.create({ _id: 'gone', _type: 'article', title: 'Weg' })
  await target.client.delete('gone')
  expect(await documentsAt('lastRevision=true', 'gone')).toMatchObject([{ _id: 'gone', title: 'Weg' }])
  expect(await documentsAt(`time=${new Date(Date.now() + 1_000).toISOString()}`, 'gone')).toEqual([])
})

test('a limit that is no number is refused', async () => {
  const response = await target.request('/data/history/production/transactions/a?limit=many')
  expect(response.status).toBe(400)
})
