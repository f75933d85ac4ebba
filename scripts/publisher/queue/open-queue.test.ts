import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
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

function reopen(): void {
  queue.close()
  queue = openQueue(file())
}

const waiting = (): string[] => queue.documentIds(queue.pending()?.upTo ?? 0)

/** Commits in the write-ahead log: frames that tell the size of the database (https://www.sqlite.org/fileformat2.html#walformat). */
function commits(): number {
  const log = readFileSync(`${file()}-wal`)
  const frame = 24 + log.readUInt32BE(8)
  let count = 0
  for (let at = 32; at < log.length; at += frame) if (log.readUInt32BE(at + 4) > 0) count += 1
  return count
}

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

  it('names each waiting document once and tells first and last arrival', async () => {
    await queue.add(delivery(1))
    await queue.add(delivery(2, { documentId: 'article-1' }))
    await queue.add(delivery(3))
    expect(queue.pending()).toEqual({ count: 3, firstAt: 1_000_001, lastAt: 1_000_003, upTo: 3 })
    expect(waiting()).toEqual(['article-1', 'article-3'])
    expect(queue.documentIds(2)).toEqual(['article-1'])
  })

  it('keeps what waits across a restart', async () => {
    await queue.add(delivery(1))
    reopen()
    expect(waiting()).toEqual(['article-1'])
  })

  it('settles only what had arrived when the publish began', async () => {
    await queue.add(delivery(1))
    const first = queue.pending()
    await queue.add(delivery(2))
    queue.settle(first?.upTo ?? 0)
    expect(waiting()).toEqual(['article-2'])
  })

  it('leaves those waiting whose change the Content Lake does not show yet', async () => {
    for (const number of [1, 2, 3]) await queue.add(delivery(number))
    queue.settle(3, ['article-2'])
    expect(waiting()).toEqual(['article-2'])
    expect(queue.pending(new Set(['article-2']))).toBeNull()
  })

  it('remembers what it was told of documents across a restart', async () => {
    await queue.add(delivery(1))
    await queue.add(delivery(2, { state: { revision: null, updatedAt: 1_000_002 } }))
    await queue.add(delivery(3, { state: null }))
    queue.settle(3)
    reopen()
    expect(queue.told(1_000_002)).toEqual([
      { documentId: 'article-2', state: { revision: null, updatedAt: 1_000_002 } },
    ])
  })

  it('takes a thousand replays for one, also after publishing and a restart', async () => {
    expect(await queue.add(delivery(1))).toBe(true)
    queue.settle(1)
    reopen()
    const replays = Array.from({ length: 1000 }, () => queue.add(delivery(1)))
    expect(new Set(await Promise.all(replays))).toEqual(new Set([false]))
    expect(queue.pending()).toBeNull()
  })

  it('knows a replay under a new idempotency key by its signature', async () => {
    await queue.add(delivery(1))
    expect(await queue.add(delivery(1, { idempotencyKey: 'another' }))).toBe(false)
  })

  describe('what arrives at once', () => {
    it('is committed once, in the order of arrival', async () => {
      const before = commits()
      const numbers = Array.from({ length: 100 }, (_, index) => 100 - index)
      const added = await Promise.all(numbers.map((number) => queue.add(delivery(number))))
      expect(new Set(added)).toEqual(new Set([true]))
      expect(commits() - before).toBe(1)
      expect(waiting()).toEqual(numbers.map((number) => `article-${number}`))
    })

    it('is on disk when it is answered, and not before', async () => {
      const before = commits()
      const adding = queue.add(delivery(1))
      expect(commits()).toBe(before)
      await adding
      expect(commits()).toBe(before + 1)
    })

    it('is queued once when it was sent twice', async () => {
      const twice = [delivery(1), delivery(2), delivery(1), delivery(2, { idempotencyKey: 'another' })]
      expect(await Promise.all(twice.map(queue.add))).toEqual([true, true, false, false])
      expect(queue.pending()?.count).toBe(2)
    })

    // As SQLite undoes a statement that fails, and the transaction when the disk is full.
    it.each(['ABORT', 'ROLLBACK'])('is refused as a whole when it cannot be stored (%s)', async (undone) => {
      await queue.add(delivery(1))
      const other = new DatabaseSync(file())
      other.exec(`CREATE TRIGGER full BEFORE INSERT ON delivery WHEN NEW.documentId = 'article-3'
        BEGIN SELECT RAISE(${undone}, 'the disk is full'); END`)
      const sent = [delivery(2), delivery(3), delivery(4)]
      const refused = await Promise.allSettled(sent.map(queue.add))
      expect(refused).toEqual(
        sent.map(() => ({
          status: 'rejected',
          reason: expect.objectContaining({ message: 'the disk is full' }),
        })),
      )
      expect(waiting()).toEqual(['article-1'])
      other.exec('DROP TRIGGER full')
      other.close()
      expect(await Promise.all(sent.map(queue.add))).toEqual([true, true, true])
      expect(waiting()).toEqual(['article-1', 'article-2', 'article-3', 'article-4'])
    })

    it('is stored, too, when the queue is closed in the same turn', async () => {
      const adding = queue.add(delivery(1))
      reopen()
      expect(await adding).toBe(true)
      expect(waiting()).toEqual(['article-1'])
    })
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
  ])('sets a file aside that %s, says where, and begins anew', async (_, damage) => {
    await queue.add(delivery(1))
    queue.close()
    damage()
    const damaged = readFileSync(file())
    const told: string[] = []
    queue = openQueue(file(), (aside) => told.push(aside))
    expect(told).toEqual([`${file()}.damaged`])
    expect(readFileSync(`${file()}.damaged`)).toEqual(damaged)
    expect(await queue.add(delivery(1))).toBe(true)
  })

  it('forgets a delivery after 72 hours, but never one that still waits', async () => {
    await queue.add(delivery(1))
    queue.settle(1)
    await queue.add(delivery(2))
    const later = delivery(3).receivedAt + REMEMBERED_MS
    await queue.add(delivery(3, { receivedAt: later }))
    expect(await queue.add(delivery(1, { receivedAt: later }))).toBe(true)
    expect(await queue.add(delivery(2, { receivedAt: later }))).toBe(false)
  })
})
