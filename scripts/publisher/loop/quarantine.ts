import { faultOf } from '../render/fault-of.ts'
import type { PathFailure } from '../render/render-protocol.ts'
import type { RenderThreadLost } from '../render/site-renderer.ts'

/** Pages asked of the render thread at a time. */
const BATCH = 200
/** A page that hung, or ended the render thread, is left alone this long: it must not hold up every publish that follows. */
const HELD_MS = 600_000

/**
 * Knows the pages that hung or ended the render thread. Such a page is held until its content changes, or ten minutes
 * have passed; where only one of several can have done it, each is rendered by itself until it is known which.
 *
 * @param now the machine's clock, in milliseconds since 1970.
 */
export function createQuarantine(now: () => number = Date.now) {
  const suspects = new Set<string>()
  const held = new Map<string, { failure: PathFailure; until: number }>()

  return {
    /** Takes note of how the render thread was lost. `subjectOf` tells what the page at a path is about. */
    blame(lost: RenderThreadLost, subjectOf: (path: string) => string | undefined): void {
      const [path, ...others] = lost.suspects
      if (path === undefined || others.length > 0) {
        for (const suspect of lost.suspects) suspects.add(suspect)
        return
      }
      suspects.delete(path)
      const subject = subjectOf(path)
      const failure = { ...faultOf(lost.cause), path, message: lost.message }
      held.set(path, {
        failure: subject === undefined ? failure : { ...failure, subject },
        until: now() + HELD_MS,
      })
    },

    /** Why a path must not be rendered now, or null when it may be. */
    failureOf(path: string): PathFailure | null {
      const entry = held.get(path)
      if (entry !== undefined && entry.until > now()) return entry.failure
      held.delete(path)
      return null
    },

    /** Takes note that the content of a path has changed: it may do no harm any more. */
    changed(path: string): void {
      held.delete(path)
    },

    /** Takes note that a path was rendered, well or not, and the render thread lives. */
    survived(path: string): void {
      suspects.delete(path)
    },

    /**
     * The paths in the order and company in which to render them. Suspects come first and alone: the next to fail is then
     * known for certain, before much else was rendered in vain.
     */
    inBatches(paths: readonly string[]): string[][] {
      const batches = paths.filter((path) => suspects.has(path)).map((path) => [path])
      const others = paths.filter((path) => !suspects.has(path))
      for (let start = 0; start < others.length; start += BATCH)
        batches.push(others.slice(start, start + BATCH))
      return batches
    },
  }
}
