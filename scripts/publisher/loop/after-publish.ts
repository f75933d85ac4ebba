import type { Logger } from 'pino'
import { createProblemWatch } from '../operations/problem-watch.ts'
import type { PublishHistory } from '../operations/publish-history.ts'
import type { FollowingFolder } from '../releases/following-folder.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Compressor } from '../serve/compressor.ts'
import type { Publish } from './publish.ts'
import type { Published } from './publish-loop.ts'
import { some } from './publish-report.ts'

const FAILURES_IN_LOG = 5
/** Old releases are collected at the start and after this many publishes. */
const COLLECT_EVERY = 100

/**
 * What is done when a release is live: it is logged, compressed, brought to the plain folder and remembered, and now and
 * then old ones are collected. The site is as it should be by then, so nothing of this is a reason to publish again.
 */
export function createAfterPublish(parts: {
  log: Logger
  releases: Releases
  compressor: Compressor
  plainFolder: FollowingFolder | null
  history: PublishHistory
  problems: Publish['problems']
  now: () => Date
}): (published: Published) => Promise<void> {
  const { log, releases, compressor, plainFolder } = parts
  const newProblems = createProblemWatch()
  let sinceCollected = COLLECT_EVERY

  function logReport(report: Omit<Published, 'changedPaths'>): void {
    const { removed, failures } = report
    const problems = parts.problems()
    const line = {
      ...report,
      removed: { count: removed.length, paths: some(removed) },
      failures: { count: failures.length, first: failures.slice(0, FAILURES_IN_LOG) },
      problems: { count: problems.length, new: newProblems(problems).slice(0, FAILURES_IN_LOG) },
    }
    const live = releases.live()?.id
    const held = live === report.release ? 'is live' : `is made; the site was rolled back to ${live}`
    log.info(line, report.release === null ? 'nothing to publish' : `release ${report.release} ${held}`)
  }

  async function collect(): Promise<void> {
    try {
      const { damaged, ...collected } = await releases.collect()
      if (collected.releases + collected.objects > 0) log.info(collected, 'collected old releases')
      if (damaged.length > 0) {
        log.warn(
          { damaged },
          'releases are damaged: no objects are collected until these are among the old ones',
        )
      }
    } catch (error) {
      log.warn({ err: error }, 'old releases cannot be collected')
    }
  }

  return async ({ changedPaths, ...report }) => {
    logReport(report)
    const listing = releases.head()?.listing
    if (listing === undefined) return
    for (const key of changedPaths) {
      const entry = listing.get(key)
      if (entry !== undefined) compressor.add(key, entry)
    }
    // What a publish of nothing follows may be another release than the folder has: a rollback may have come before it.
    await plainFolder?.follow(report.release === null ? null : [...changedPaths, ...report.removed])
    await parts.history
      .add(report, parts.now().toISOString())
      .catch((error: unknown) => log.warn({ err: error }, 'the list of the last publishes cannot be written'))
    sinceCollected += 1
    if (sinceCollected < COLLECT_EVERY) return
    sinceCollected = 0
    await collect()
  }
}
