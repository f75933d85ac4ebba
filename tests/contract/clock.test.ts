import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readEvents } from './read-events.ts'
import { openTarget, type Target } from './target.ts'

const NOON = Date.parse('2026-06-01T12:00:00Z')
const DAY = 86_400_000

let target: Target
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
  target = await openTarget()
})
afterEach(async () => {
  vi.useRealTimers()
  await target.close()
})

test('when the clock goes back, history goes on in order, and nobody loses anything', async () => {
  const first = await target.client.create({ _id: 'a', _type: 'topic', title: 'Eins' })
  const listener = await readEvents(target, '/data/listen/production?query=*')
  await vi.waitFor(() => expect(listener.events).toHaveLength(1))

  vi.setSystemTime(NOON - DAY)
  const second = await target.client.patch('a').set({ title: 'Zwei' }).commit()
  const third = await target.client.create({ _id: 'b', _type: 'topic' })
  expect(second._updatedAt >= first._updatedAt).toBe(true)
  expect(third._createdAt >= second._updatedAt).toBe(true)
  const log = await (await target.request('/data/history/production/transactions/a,b')).text()
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; timestamp: string })
  expect(lines.map(({ id }) => id)).toEqual([first._rev, second._rev, third._rev])
  expect(lines.map(({ timestamp }) => timestamp)).toEqual(lines.map(({ timestamp }) => timestamp).sort())
  await vi.waitFor(() => expect(listener.events).toHaveLength(3))
  listener.close()
  const before = await target.request(`/data/history/production/documents/a?revision=${first._rev}`)
  expect(await before.json()).toMatchObject({ documents: [{ title: 'Eins' }] })

  await target.restart()
  const fourth = await target.client.patch('a').set({ title: 'Drei' }).commit()
  expect(fourth._updatedAt >= second._updatedAt).toBe(true)
  expect(await target.client.fetch('*[_id == "a"][0].title')).toBe('Drei')
})
