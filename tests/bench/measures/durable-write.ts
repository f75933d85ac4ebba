import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeDurably } from '../../../scripts/publisher/releases/write-durably.ts'

const ROUNDS = 20
const PAGE = Buffer.alloc(20_000, 'x')

/** Milliseconds to put one page on this disk for good, each time: nothing that lasts can be quicker. */
export async function durableWrites(folder: string): Promise<number[]> {
  const aside = await mkdtemp(join(folder, 'writes-'))
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    await writeDurably(join(aside, `page-${round}`), PAGE)
    await syncFolder(aside)
    times.push(performance.now() - started)
  }
  return times
}
