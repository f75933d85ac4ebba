import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { compileSite } from '../../scripts/build/compile-site.ts'
import { openTarget } from '../contract/target.ts'
import { uploadAssets } from './assets.ts'
import { difference } from './difference.ts'
import { Editor } from './editor.ts'
import { openPublishing, type Publishing } from './publishing.ts'

export type Exactness = Awaited<ReturnType<typeof openExactness>>

/**
 * A Content Lake with somebody who edits in it, and two publishers of it that share a clock: one follows each change,
 * the other publishes everything afresh whenever both are compared.
 */
export async function openExactness() {
  const site = await compileSite()
  const folder = await mkdtemp(join(tmpdir(), 'exactness-'))
  const lake = await openTarget()
  const assets = await uploadAssets(lake.client)
  const clock = { now: 0 }
  const open = (name: string) =>
    openPublishing({
      site,
      folder: join(folder, name),
      lake: lake.forPublisher,
      now: () => new Date(clock.now),
    })
  const whole = open('whole')
  let incremental: Publishing = open('incremental')

  return {
    assets,
    clock,
    editor: new Editor(lake.client),

    /** The publisher that follows changes. */
    incremental: () => incremental,

    /** Ends that publisher and starts another over the same folder. */
    async restart(): Promise<void> {
      await incremental.close()
      incremental = open('incremental')
      await incremental.everything()
    },

    /** Fails unless both sites are the same now. Gives how many paths were compared. */
    async expectSame(): Promise<number> {
      await whole.everything({ afresh: true })
      const [left, right] = [await incremental.read(), await whole.read()]
      expect(await difference(left, right), new Date(clock.now).toISOString()).toBeNull()
      const never = Number.POSITIVE_INFINITY
      expect(incremental.nextMoment() ?? never).toBeLessThanOrEqual(whole.nextMoment() ?? never)
      return right.listing.size
    },

    async close(): Promise<void> {
      await incremental.close()
      await whole.close()
      await lake.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
