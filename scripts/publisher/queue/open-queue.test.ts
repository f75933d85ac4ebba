import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Delivery, openQueue, type Queue, REMEMBERED_MS } from './open-queue.ts'

let folder: string
let queue: Queue
const file = () => path.join(folder, 'publisher/queue.sqlite')

const delivery = (number: number, more: Partial<Delivery> = {}): Delivery => ({
  idempotencyKey: `key-${number}`,
  signatureKey: `signature-${number}`,
  documentId: `article-${number}`,
  transactionId: `transaction-${number}`,
  state: { revision: `revision-${number}`, updatedAt: 1_000_000 + number },
  receivedAt: 1_000_000 + number,
  ...more,
})

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'queue-'))
  queue = openQueue(file())
})
afterEach(() => {
  queue.close()
  rmSync(folder, { recursive: true })
})

describe('openQueue', () => {
  it('is empty at first', () => {
    expect(queue.pending()).toBeNull()
  })

  it('names each waiting document once and tells first and last arrival', () => {
    queue.add(delivery(1))
    queue.add(delivery(2, { documentId: 'article-1' }))
    queue.add(delivery(3))
    expect(queue.pending()).toEqual({
      count: 3,
      documentIds: ['article-1', 'article-3'],
      firstAt: 1_000_001,
      lastAt: 1_000_003,
      upTo: 3,
    })
  })

  it('keeps what waits across a restart', () => {
    queue.add(delivery(1))
    queue.close()
    queue = openQueue(file())
    expect(queue.pending()?.documentIds).toEqual(['article-1'])
  })

  it('settles only what had arrived when the publish began', () => {
    queue.add(delivery(1))
    const first = queue.pending()
    queue.add(delivery(2))
    queue.settle(first?.upTo ?? 0)
    expect(queue.pending()?.documentIds).toEqual(['article-2'])
  })

  it('leaves those waiting whose change the Content Lake does not show yet', () => {
    for (const number of [1, 2, 3]) queue.add(delivery(number))
    queue.settle(3, ['article-2'])
    expect(queue.pending()?.documentIds).toEqual(['article-2'])
    expect(queue.pending(new Set(['article-2']))).toBeNull()
  })

  it('remembers what it was told of documents across a restart', () => {
    queue.add(delivery(1))
    queue.add(delivery(2, { state: { revision: null, updatedAt: 1_000_002 } }))
    queue.add(delivery(3, { state: null }))
    queue.settle(3)
    queue.close()
    queue = openQueue(file())
    expect(queue.told(1_000_002)).toEqual([
      { documentId: 'article-2', state: { revision: null, updatedAt: 1_000_002 } },
    ])
  })

  it('takes a thousand replays for one, also after publishing and a restart', () => {
    expect(queue.add(delivery(1))).toBe(true)
    queue.settle(1)
    queue.close()
    queue = openQueue(file())
    for (let replay = 0; replay < 1000; replay += 1) expect(queue.add(delivery(1))).toBe(false)
    expect(queue.pending()).toBeNull()
  })

  it('knows a replay under a new idempotency key by its signature', () => {
    queue.add(delivery(1))
    expect(queue.add(delivery(1, { idempotencyKey: 'another' }))).toBe(false)
  })

  it.each([
    ['is no database at all', () => writeFileSync(file(), 'Unsinn'.repeat(1000))],
    [
      'is damaged inside',
      () => {
        const bytes = readFileSync(file())
        writeFileSync(file(), bytes.fill(0xaa, 4096))
      },
    ],
  ])('sets a file aside that %s, says where, and begins anew', (_, damage) => {
    queue.add(delivery(1))
    queue.close()
    damage()
    const damaged = readFileSync(file())
    const told: string[] = []
    queue = openQueue(file(), (aside) => told.push(aside))
    expect(told).toEqual([`${file()}.damaged`])
    expect(readFileSync(`${file()}.damaged`)).toEqual(damaged)
    expect(queue.add(delivery(1))).toBe(true)
  })

  it('forgets a delivery after 72 hours, but never one that still waits', () => {
    queue.add(delivery(1))
    queue.settle(1)
    queue.add(delivery(2))
    const later = delivery(3).receivedAt + REMEMBERED_MS
    queue.add(delivery(3, { receivedAt: later }))
    expect(queue.add(delivery(1, { receivedAt: later }))).toBe(true)
    expect(queue.add(delivery(2, { receivedAt: later }))).toBe(false)
  })
})
