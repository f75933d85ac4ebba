import { createStandingTrouble } from '../operations/standing-trouble.ts'
import type { Releases } from './open-releases.ts'
import { openSwappedFolder } from './swapped-folder.ts'

const AGAIN_MS = 10_000

export type FollowingFolder = Awaited<ReturnType<typeof openFollowingFolder>>

/**
 * A folder of plain files that follows what is live. One that cannot is no reason to publish again, as visitors of this
 * machine see the release already: it stays as it is, is told of, and tried again with the next release and every so
 * often.
 *
 * @param parts.report told of each new trouble, in a sentence that names the folder
 * @throws Problem when there is something else at the folder
 */
export async function openFollowingFolder(
  folder: string,
  parts: Pick<Releases, 'objects' | 'live' | 'compiled'> & {
    report: (error: unknown, message: string) => void
    againMs?: number
  },
) {
  const trouble = createStandingTrouble(parts.report)
  let opened: Awaited<ReturnType<typeof openSwappedFolder>> | null = await openSwappedFolder(folder, parts)
  let again: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let closed = false

  async function bring(changed: readonly string[] | null): Promise<void> {
    clearTimeout(again)
    const live = parts.live()
    if (live === null || closed) return
    try {
      // After a failure it is not known what lies there: as at a start.
      const known = opened !== null
      opened ??= await openSwappedFolder(folder, parts)
      await opened.follow(live, known ? changed : null)
      trouble.over()
    } catch (cause) {
      opened = null
      trouble.met(
        new Error(
          `The folder ${folder} for --out does not show what is live (${(cause as Error).message}): it is tried again.`,
          { cause },
        ),
      )
      again = setTimeout(() => void follow(null), parts.againMs ?? AGAIN_MS)
    }
  }

  function follow(changed: readonly string[] | null): Promise<void> {
    running = running.then(() => bring(changed))
    return running
  }

  return {
    /**
     * Brings the folder to what is live; resolves whether or not it succeeds. Calls are done one after the other.
     *
     * @param changed the paths that differ from the release before; null when that may be any
     */
    follow,
    trouble: trouble.now,
    /** Ends after what is in hand. */
    async close(): Promise<void> {
      closed = true
      await running
      clearTimeout(again)
    },
  }
}
