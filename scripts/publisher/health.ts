import type { LoopState } from './loop/publish-loop.ts'
import type { Trouble } from './operations/standing-trouble.ts'
import type { Queue } from './queue/open-queue.ts'
import type { Releases } from './releases/open-releases.ts'
import type { ContentProblem } from './render/compiled-site.ts'
import type { PathFailure } from './render/render-protocol.ts'

/** So that a fault of the code, which strikes every page, does not make the answer endless. */
const LISTED = 100

/** What `/health` tells who runs the site: `degraded` means that something published is not, or not as it should be, on the site. */
export function health(parts: {
  releases: Releases
  queue: Queue
  loop: LoopState | null
  failures: PathFailure[]
  problems: ContentProblem[]
  /** What else is wrong, beside publishing. */
  troubles: Trouble[]
  nextMoment: number | null
  now: Date
}) {
  const live = parts.releases.live()
  const newest = parts.releases.head()
  const pending = parts.queue.pending()
  const trouble = parts.loop?.trouble ?? null
  const { failures, troubles } = parts
  const isWell = live !== null && trouble === null && failures.length === 0 && troubles.length === 0
  return {
    status: isWell ? 'ok' : 'degraded',
    release:
      live === null
        ? null
        : {
            id: live.id,
            createdAt: live.createdAt,
            ageSeconds: Math.round((parts.now.getTime() - Date.parse(live.createdAt)) / 1000),
            paths: live.listing.size,
            ...(newest !== null && newest.id !== live.id ? { rolledBackFrom: newest.id } : {}),
          },
    queue: {
      pending: pending?.count ?? 0,
      oldestSeconds: pending === null ? 0 : Math.round((parts.now.getTime() - pending.firstAt) / 1000),
    },
    lastPublish: lastPublish(parts.loop),
    lastError: trouble,
    nextMoment: parts.nextMoment === null ? null : new Date(parts.nextMoment).toISOString(),
    troubles,
    failures: failures.slice(0, LISTED),
    failureCount: failures.length,
    problems: parts.problems.slice(0, LISTED),
    problemCount: parts.problems.length,
  }
}

/** What everybody may know: no names, no addresses, nothing of what is not published. */
export function publicHealth({ status, release, queue }: ReturnType<typeof health>) {
  return {
    status,
    release: release === null ? null : { id: release.id, ageSeconds: release.ageSeconds },
    queue: { pending: queue.pending },
  }
}

/** Failures stand in a list of their own: those of the last publish may have been made good since. */
function lastPublish(loop: LoopState | null) {
  if (!loop?.lastPublish) return null
  const { failures: _, ...rest } = loop.lastPublish
  return rest
}
