import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { SanityClient } from '@sanity/client'
import { verifyContent } from '../../scripts/content-lake/backup/verify-content.ts'
import { spawnContentLake } from './spawn-content-lake.ts'

const WRITERS = 8
const BATCH = 40

/** What was found after all rounds. */
export interface KillReport {
  /** Transactions and uploads that were acknowledged before a kill. */
  acknowledged: number
  /** Documents of them that are not there. */
  lost: string[]
  /** Transactions of which only a part is there. */
  halves: string[]
  /** What the verification of the whole store found. */
  faults: string[]
}

/**
 * Kills a Content Lake with `kill -9` at random moments while eight editors write pairs of documents, an import writes
 * batches of forty and files are uploaded; starts it again each time.
 *
 * @param folder data folder, empty at first
 * @param onRound told after each round how many there were
 */
export async function killRounds(
  folder: string,
  rounds: number,
  onRound: (done: number) => void = () => {},
): Promise<KillReport> {
  const acknowledged: string[][] = []
  for (let round = 0; round < rounds; round++) {
    const lake = await spawnContentLake(folder)
    const prefix = `r${round}`
    const before = acknowledged.length
    const note = (ids: string[]) => acknowledged.push(ids)
    const writing = [
      ...Array.from({ length: WRITERS }, (_, writer) =>
        writeBatches(lake.client, { name: `${prefix}-w${writer}`, size: 2, note }),
      ),
      writeBatches(lake.client, { name: `${prefix}-import`, size: BATCH, note }),
      uploadFiles(lake.client, { prefix, note }),
    ]
    // However busy the machine is, something is written in each round.
    let isOver = false
    const all = Promise.all(writing).then(() => {
      isOver = true
    })
    while (acknowledged.length === before && !isOver) await wait(5)
    await wait(Math.random() * 500)
    await lake.end('SIGKILL')
    await all
    onRound(round + 1)
  }
  const lake = await spawnContentLake(folder)
  const ids = await lake.client.fetch<string[]>('*._id')
  await lake.end('SIGTERM')
  const present = new Set(ids)
  const sizes = new Map<string, number>()
  for (const id of ids.filter((id) => id.startsWith('r'))) {
    const batch = id.slice(0, id.lastIndexOf('.'))
    sizes.set(batch, (sizes.get(batch) ?? 0) + 1)
  }
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.flat().filter((id) => !present.has(id)),
    halves: [...sizes].filter(([id, size]) => size !== (id.includes('import') ? BATCH : 2)).map(([id]) => id),
    faults: (await verifyContent(join(folder, 'content-lake'))).faults,
  }
}

interface Batches {
  name: string
  size: number
  note: (ids: string[]) => void
}

/** Writes transactions of documents that refer to each other until the server is gone; notes the ids acknowledged. */
async function writeBatches(client: SanityClient, { name, size, note }: Batches): Promise<void> {
  for (let count = 0; ; count++) {
    const ids = Array.from({ length: size }, (_, index) => `${name}-${count}.${index}`)
    const transaction = client.transaction()
    for (const [index, _id] of ids.entries()) {
      transaction.create({ _id, _type: 'part', count, ...(index > 0 ? { first: { _ref: ids[0] } } : {}) })
    }
    try {
      await transaction.commit({ visibility: 'sync' })
    } catch {
      return
    }
    note(ids)
  }
}

async function uploadFiles(
  client: SanityClient,
  { prefix, note }: { prefix: string; note: (ids: string[]) => void },
): Promise<void> {
  for (let count = 0; ; count++) {
    try {
      const bytes = Buffer.from(`${prefix}-${count} `.repeat(10_000))
      note([(await client.assets.upload('file', bytes, { filename: 'a.txt' }))._id])
    } catch {
      return
    }
  }
}
