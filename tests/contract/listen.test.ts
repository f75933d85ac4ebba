import type { MutationEvent } from '@sanity/client'
import { applyPatch } from 'mendoza'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openTarget, type Target } from './target.ts'

let target: Target
const open: { unsubscribe(): void }[] = []
beforeAll(async () => {
  target = await openTarget()
})
afterEach(() => {
  for (const subscription of open.splice(0)) subscription.unsubscribe()
})
afterAll(() => target.close())

/** Listens, resolves once the server has said welcome, and collects the mutations that follow. */
async function listen(query: string, options = {}): Promise<MutationEvent[]> {
  const events: MutationEvent[] = []
  await new Promise<void>((welcome, reject) => {
    const listening = target.client.listen(query, {}, { events: ['welcome', 'mutation'], ...options })
    const subscription = listening.subscribe({
      next: (event) => (event.type === 'welcome' ? welcome() : events.push(event as MutationEvent)),
      error: reject,
    })
    open.push(subscription)
  })
  return events
}

test('a listener is told of what appears, changes and disappears from its point of view', async () => {
  const events = await listen('*[_type == "event" && status == "confirmed"]')
  await target.client.create({ _id: 'ev', _type: 'event', status: 'planned' })
  await target.client.patch('ev').set({ status: 'confirmed' }).commit()
  await target.client.patch('ev').set({ title: 'Fachtag' }).commit()
  await target.client.patch('ev').set({ status: 'cancelled' }).commit()
  await vi.waitFor(() => expect(events).toHaveLength(3))
  expect(events.map((event) => event.transition)).toEqual(['appear', 'update', 'disappear'])
})

test('each event names the revisions before and after, and the transaction', async () => {
  const created = await target.client.create({ _id: 'rev', _type: 'article', title: 'A' })
  const events = await listen('*[_id == "rev"]', { includeResult: true, includePreviousRevision: true })
  const patched = await target.client.patch('rev').set({ title: 'B' }).commit()
  await target.client.delete('rev')
  await vi.waitFor(() => expect(events).toHaveLength(2))
  expect(events[0]).toMatchObject({
    documentId: 'rev',
    transactionId: patched._rev,
    previousRev: created._rev,
    resultRev: patched._rev,
    previous: created,
    result: patched,
    mutations: [{ patch: { id: 'rev', set: { title: 'B' } } }],
  })
  expect(events[1]).toMatchObject({ transition: 'disappear', previousRev: patched._rev })
  expect(events[1]).not.toHaveProperty('resultRev')
})

test('Mendoza effects lead from one state to the other and back', async () => {
  await target.client.create({ _id: 'fx', _type: 'article', title: 'Früher', tags: ['a', 'b'] })
  const effects = { effectFormat: 'mendoza', includePreviousRevision: true, includeResult: true }
  const events = await listen('*[_id == "fx"]', effects)
  await target.client.patch('fx').set({ title: 'Für später 👪' }).unset(['tags[0]']).commit()
  await vi.waitFor(() => expect(events).toHaveLength(1))
  const withoutRevision = ({ _rev, ...rest }: Record<string, unknown> = {}) => rest
  const event = events[0] as MutationEvent
  const [before, after] = [withoutRevision(event.previous ?? {}), withoutRevision(event.result)]
  expect(applyPatch(before, (event.effects?.apply ?? []) as never)).toEqual(after)
  expect(applyPatch(after, (event.effects?.revert ?? []) as never)).toEqual(before)
})

test('the events of one transaction are counted for the listener that gets them', async () => {
  const events = await listen('*[_id in ["p", "drafts.p"]]')
  await target.client
    .transaction()
    .create({ _id: 'p', _type: 'article' })
    .create({ _id: 'drafts.p', _type: 'article' })
    .create({ _id: 'elsewhere', _type: 'article' })
    .commit()
  await vi.waitFor(() => expect(events).toHaveLength(2))
  expect(events).toMatchObject([
    { documentId: 'p', transactionTotalEvents: 2, transactionCurrentEvent: 1 },
    { documentId: 'drafts.p', transactionTotalEvents: 2, transactionCurrentEvent: 2 },
  ])
})

test('a listener may leave the mutations out', async () => {
  const events = await listen('*[_id == "lean"]', { includeMutations: false })
  await target.client.create({ _id: 'lean', _type: 'article' })
  await vi.waitFor(() => expect(events).toHaveLength(1))
  expect(events[0]).not.toHaveProperty('mutations')
})

test('a query that is no filter is refused before anything is streamed', async () => {
  for (const query of ['*[_type ==', 'count(*)']) {
    const response = await target.request(`/data/listen/production?query=${encodeURIComponent(query)}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { type: 'queryParseError' } })
  }
})

test('the tunnel carries many streams over one connection, and ends each on its own', async () => {
  const socket = new WebSocket(`${target.url.replace('http', 'ws')}/listener-tunnel`)
  const frames: Record<string, unknown>[] = []
  socket.addEventListener('message', ({ data }) => frames.push(JSON.parse(data)))
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const url = (id: string) =>
    `/v2025-02-19/data/listen/production?query=${encodeURIComponent(`*[_id == "${id}"]`)}&includeResult=true`
  const headers = { authorization: `Bearer ${target.settings.editorToken}` }
  const ids = Array.from({ length: 12 }, (_, index) => `tunnel-${index}`)
  for (const id of ids) socket.send(JSON.stringify({ id, url: url(id), headers }))
  const text = (id: string) =>
    frames
      .filter((frame) => frame.id === id && frame.chunk)
      .map((frame) => frame.chunk)
      .join('')
  await vi.waitFor(() => expect(ids.every((id) => text(id).includes('event: welcome'))).toBe(true))
  expect(frames.filter((frame) => frame.status === 200)).toHaveLength(12)
  await target.client.create({ _id: 'tunnel-3', _type: 'article', title: 'Durch den Tunnel' })
  await vi.waitFor(() => expect(text('tunnel-3')).toContain('Durch den Tunnel'))
  expect(text('tunnel-4')).not.toContain('event: mutation')
  socket.send(JSON.stringify({ id: 'tunnel-3', close: true }))
  await target.client.patch('tunnel-3').set({ title: 'Danach' }).commit()
  await target.client.create({ _id: 'tunnel-5', _type: 'article' })
  await vi.waitFor(() => expect(text('tunnel-5')).toContain('event: mutation'))
  expect(text('tunnel-3')).not.toContain('Danach')
  socket.close()
})

test('the tunnel passes a refusal on and carries nothing but listeners', async () => {
  const socket = new WebSocket(`${target.url.replace('http', 'ws')}/listener-tunnel`)
  const frames: unknown[] = []
  socket.addEventListener('message', ({ data }) => frames.push(JSON.parse(data)))
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  socket.send(JSON.stringify({ id: 1, url: '/v1/data/listen/production?query=*', headers: {} }))
  await vi.waitFor(() => expect(frames).toContainEqual({ id: 1, end: true }))
  expect(frames[0]).toMatchObject({ id: 1, status: 401 })
  socket.send(JSON.stringify({ id: 2, url: '/v1/users/me', headers: {} }))
  const closed = await new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve))
  expect(closed.code).toBe(1003)
})

test('two Studios see each other through the presence connection', async () => {
  const connect = async () => {
    const socket = new WebSocket(`${target.url.replace('http', 'ws')}/v2021-06-07/socket/production`)
    const messages: Record<string, unknown>[] = []
    socket.addEventListener('message', ({ data }) => data !== '♥' && messages.push(JSON.parse(data)))
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    const call = async (method: string, params: object) => {
      const id = `${method}-${messages.length}`
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
      return vi.waitFor(() => {
        const answer = messages.find((message) => message.id === id)
        expect(answer).toBeDefined()
        return answer
      })
    }
    return { socket, messages, call }
  }
  const [anna, bert] = [await connect(), await connect()]
  expect(await bert.call('presence_subscribe', {})).toMatchObject({ error: { code: -32_601 } })
  const authorization = `Bearer ${target.settings.editorToken}`
  for (const studio of [anna, bert]) await studio.call('authorization', { authorization })
  await bert.call('presence_subscribe', {})
  await anna.call('presence_announce', { data: { sessionId: 's1', locations: [] } })
  await vi.waitFor(() =>
    expect(bert.messages.at(-1)).toMatchObject({
      method: 'presence_subscription',
      params: { result: { type: 'state', m: { sessionId: 's1' } } },
    }),
  )
  for (const studio of [anna, bert]) studio.socket.close()
})
