import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type EventReader, readEvents } from './read-events.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
const open: EventReader[] = []
beforeAll(async () => {
  target = await openTarget()
})
afterEach(() => {
  for (const reader of open.splice(0)) reader.close()
})
afterAll(() => target.close())

async function listen(query: string, lastEventId?: string, more = 'enableResume=true'): Promise<EventReader> {
  const path = `/data/listen/production?${more}&query=${encodeURIComponent(query)}`
  const reader = await readEvents(target, path, lastEventId)
  open.push(reader)
  await vi.waitFor(() => expect(reader.events.length).toBeGreaterThan(0))
  return reader
}

const told = ({ events }: EventReader) => events.map(({ event, data }) => [event, data.documentId ?? null])
const lastId = ({ events }: EventReader) => events.at(-1)?.id ?? ''

test('a listener that comes back is welcomed back and told exactly what it missed', async () => {
  const first = await listen('*[_type == "resumed"]')
  await target.client.create({ _id: 'r1', _type: 'resumed' })
  await vi.waitFor(() => expect(first.events).toHaveLength(2))
  first.close()
  await target.client.create({ _id: 'other', _type: 'other' })
  await target.client.transaction().create({ _id: 'r2', _type: 'resumed' }).delete('r1').commit()
  const second = await listen('*[_type == "resumed"]', lastId(first))
  await vi.waitFor(() => expect(second.events).toHaveLength(3))
  expect(told(second)).toEqual([
    ['welcomeback', null],
    ['mutation', 'r2'],
    ['mutation', 'r1'],
  ])
  await target.client.create({ _id: 'r3', _type: 'resumed' })
  await vi.waitFor(() => expect(told(second).at(-1)).toEqual(['mutation', 'r3']))
})

test('one that had heard nothing yet, and one that missed nothing, lose nothing either', async () => {
  const first = await listen('*[_type == "silent"]')
  first.close()
  const second = await listen('*[_type == "silent"]', lastId(first))
  expect(told(second)).toEqual([['welcomeback', null]])
  second.close()
  await target.client.create({ _id: 's1', _type: 'silent' })
  const third = await listen('*[_type == "silent"]', lastId(second))
  await vi.waitFor(() =>
    expect(told(third)).toEqual([
      ['welcomeback', null],
      ['mutation', 's1'],
    ]),
  )
})

test('one that was cut off in the middle of a transaction is told the rest of it', async () => {
  const first = await listen('*[_type == "half"]')
  await target.client
    .transaction()
    .create({ _id: 'h1', _type: 'half' })
    .create({ _id: 'h2', _type: 'half' })
    .commit()
  await vi.waitFor(() => expect(first.events).toHaveLength(3))
  const second = await listen('*[_type == "half"]', first.events[1]?.id)
  await vi.waitFor(() =>
    expect(told(second)).toEqual([
      ['welcomeback', null],
      ['mutation', 'h2'],
    ]),
  )
})

test('a restart is survived if nothing was missed; otherwise everything is to be read anew', async () => {
  const first = await listen('*[_type == "restarted"]')
  await target.restart()
  expect(told(await listen('*[_type == "restarted"]', lastId(first)))).toEqual([['welcomeback', null]])
  await target.client.create({ _id: 'x', _type: 'restarted' })
  await target.restart()
  expect(told(await listen('*[_type == "restarted"]', lastId(first)))).toEqual([['welcome', null]])
})

test.each(['unknown#a', 'nonsense', ''])(
  'a position that means nothing (%j) is answered with a plain welcome',
  async (id) => {
    expect(told(await listen('*[_type == "x"]', id))).toEqual([['welcome', null]])
  },
)

test('without enableResume nothing is resumed', async () => {
  const first = await listen('*', undefined, '')
  expect(told(await listen('*', lastId(first), ''))).toEqual([['welcome', null]])
})

test('a request tag changes nothing', async () => {
  expect(told(await listen('*[_type == "x"]', undefined, 'tag=studio.document'))).toEqual([['welcome', null]])
  expect((await target.request('/data/query/production?query=1&tag=studio.list')).status).toBe(200)
})
