import { setImmediate as breathe } from 'node:timers/promises'
import { pino } from 'pino'
import { beforeEach, expect, test, vi } from 'vitest'
import { smallStore } from '../testing/small-store.ts'
import type { ListenerFilter } from './listener-filter.ts'
import { ListenerHub } from './listener-hub.ts'
import { MAX_BACKLOG } from './max-backlog.ts'

const LIMIT = 400
const MUTATION = expect.stringContaining('event: mutation')
const OPTIONS = {
  includeMutations: false,
  includeResult: false,
  includePreviousRevision: false,
  includeEffects: false,
  includeIdentity: false,
}

const small = smallStore()
let hub: ListenerHub
beforeEach(() => {
  hub = new ListenerHub(pino({ level: 'silent' }), '', async () => {}, LIMIT)
  small.store.observe((transaction) => hub.tell(transaction))
})

const commit = (...documents: { _id?: string; text?: string }[]) =>
  small.commit((transaction) => {
    for (const document of documents.length > 0 ? documents : [{ _id: 'a' }]) {
      transaction.create({ _type: 'article', ...document })
    }
  })

/** As many documents as it takes for so many characters. */
const documentsOf = (length: number) =>
  Array.from({ length: length / 2_500_000 }, () => ({ text: 'x'.repeat(2_500_000) }))

/** Opens a listener; gives what it has been told so far. */
function open(
  matches: ListenerFilter['matches'],
  { needsNoLimit = false, lastEventId = '' } = {},
): () => string {
  const connection = { isAllowed: () => true, lastEventId: lastEventId || undefined }
  let told = ''
  const read = async () => {
    const { body } = hub.open({ matches, needsNoLimit }, OPTIONS, connection)
    for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) told += part
  }
  void read()
  return () => told
}

/** A filter that never comes to an end, and how many milliseconds it was at work. */
function endless(): { matches: ListenerFilter['matches']; spent: () => number } {
  let spent = 0
  const matches = () => {
    for (const began = performance.now(); ; ) spent = performance.now() - began
  }
  return { matches, spent: () => spent }
}

test('all filters that take too long share one limit, and leave others time', async () => {
  const slow = Array.from({ length: 8 }, endless)
  const quick = open(() => true, { needsNoLimit: true })
  const closed = open(slow[0]?.matches as ListenerFilter['matches'])
  const other = open(() => true)
  for (const { matches } of slow.slice(1)) open(matches)
  commit()
  await vi.waitFor(() => expect([quick(), other()]).toEqual([MUTATION, MUTATION]))
  await hub.close()
  expect(closed()).not.toContain('mutation')
  expect(slow.reduce((sum, { spent }) => sum + spent(), 0)).toBeLessThan(4 * LIMIT)
})

test('a commit is told once it is on disk, and whoever listens is cut off when it never will be', async () => {
  let disk = Promise.withResolvers<void>()
  hub = new ListenerHub(pino({ level: 'silent' }), '', () => disk.promise, LIMIT)
  const told = open(() => true, { needsNoLimit: true })
  commit()
  await vi.waitFor(() => expect(told()).toContain('event: welcome'))
  for (let round = 0; round < 20; round++) await breathe()
  expect(told()).not.toContain('event: mutation')
  disk.resolve()
  await vi.waitFor(() => expect(told()).toEqual(MUTATION))
  expect(hub.size).toBe(1)
  disk = Promise.withResolvers()
  commit({ _id: 'b' })
  disk.reject(new Error('EIO'))
  await vi.waitFor(() => expect(hub.size).toBe(0))
  expect(told().match(/event: mutation/g)).toHaveLength(1)
})

test('one whose filter takes too long for what it missed is told to read anew', async () => {
  commit()
  const resumed = open(() => true, { lastEventId: '#' })
  const slow = open(endless().matches, { lastEventId: '#' })
  await vi.waitFor(() => expect(resumed()).toMatch(/welcomeback.*mutation/s))
  await vi.waitFor(() => expect(slow()).toContain('event: welcome\n'))
  await hub.close()
})

test('large work does not wait for the disk when nobody lags', async () => {
  const never = new Promise<void>(() => {})
  const undisturbed = new ListenerHub(pino({ level: 'silent' }), '', () => never, LIMIT)
  undisturbed.open({ matches: () => false, needsNoLimit: true }, OPTIONS, {
    isAllowed: () => true,
    lastEventId: undefined,
  })
  undisturbed.tell(commit())
  const began = performance.now()
  await undisturbed.caughtUp()
  expect(performance.now() - began).toBeLessThan(400)
})

test('of very many that read nothing only as many are kept as there is room for', async () => {
  const transaction = commit(...documentsOf(30_000_000))
  const filter = { matches: () => true, needsNoLimit: true }
  const connection = { isAllowed: () => true, lastEventId: undefined }
  for (let count = 0; count < 20; count++) hub.open(filter, { ...OPTIONS, includeResult: true }, connection)
  hub.tell(transaction)
  await vi.waitFor(() => expect(hub.size).toBeLessThan(20), { timeout: 10_000 })
  expect(hub.size).toBeGreaterThan(5)
})

test('one that reads nothing is waited for once, and told no more than fits in its backlog', async () => {
  const length = 5_000_000
  const transaction = commit(...documentsOf(length))
  const connection = { isAllowed: () => true, lastEventId: undefined }
  const filter = { matches: () => true, needsNoLimit: true }
  const unread = hub.open(filter, { ...OPTIONS, includeResult: true }, connection)
  const waits: number[] = []
  for (let at = 0; at < 4; at++) {
    hub.tell(transaction)
    const began = performance.now()
    await hub.caughtUp()
    waits.push(performance.now() - began)
  }
  expect(waits.filter((ms) => ms > 490)).toHaveLength(1)
  for (let at = 0; at < 6; at++) hub.tell(transaction)
  await vi.waitFor(() => expect(hub.size).toBe(0), { timeout: 10_000 })
  expect((await unread.arrayBuffer()).byteLength).toBeLessThan(MAX_BACKLOG + 2 * length)
})
