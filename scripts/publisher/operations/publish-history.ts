import type { PublishReport } from '../loop/publish-report.ts'

/** A publish, and when it ended (ISO instant, UTC). */
export type PastPublish = PublishReport & { at: string }

const KEPT = 20

/** The last publishes since the start, newest first, for who runs the site. */
export function createPublishHistory() {
  const publishes: PastPublish[] = []
  return {
    add(publish: PastPublish): void {
      publishes.unshift(publish)
      publishes.length = Math.min(publishes.length, KEPT)
    },
    newestFirst: (): readonly PastPublish[] => publishes,
  }
}
