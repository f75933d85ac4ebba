import { readFile } from 'node:fs/promises'
import { type PublishReport, some } from '../loop/publish-report.ts'
import { writeDurably } from '../releases/write-durably.ts'

/** What is remembered of a publish: how many paths went and failed, not which, and when it ended (ISO instant, UTC). */
export type PastPublish = Omit<PublishReport, 'removed' | 'failures'> & {
  at: string
  removed: number
  failures: number
}

export type PublishHistory = Awaited<ReturnType<typeof openPublishHistory>>

const KEPT = 20

/**
 * The last publishes, for who runs the site: a small file, so that a restart does not forget them. One that cannot be
 * read is begun anew, as nothing depends on it.
 *
 * @param onUnreadable told why the file could not be read.
 */
export async function openPublishHistory(file: string, onUnreadable: (error: unknown) => void) {
  const publishes = await read(file).catch((error: unknown): PastPublish[] => {
    onUnreadable(error)
    return []
  })
  let failedBefore = '[]'
  return {
    /**
     * Remembers a publish; resolves when it is on disk. What is tried again in vain, every so often, is not remembered:
     * it would push out all that came before.
     */
    async add({ removed, failures, ...report }: PublishReport, at: string): Promise<void> {
      const isInVain = report.trigger === 'retry' && report.release === null
      const failed = JSON.stringify(failures)
      if (isInVain && failed === failedBefore) return
      failedBefore = failed
      const { documents } = report
      publishes.unshift({
        ...report,
        documents: { ...documents, outdated: some(documents.outdated) },
        at,
        removed: removed.length,
        failures: failures.length,
      })
      publishes.length = Math.min(publishes.length, KEPT)
      await writeDurably(file, JSON.stringify(publishes))
    },
    newestFirst: (): readonly PastPublish[] => publishes,
  }
}

async function read(file: string): Promise<PastPublish[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]'
    throw error
  })
  const found: unknown = JSON.parse(text)
  if (!Array.isArray(found)) throw new Error(`${file} holds no list of publishes.`)
  return found as PastPublish[]
}
