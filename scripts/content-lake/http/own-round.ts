import { setImmediate } from 'node:timers/promises'

let last: Promise<void> = Promise.resolve()

/**
 * Waits for a round of the event loop that no other large piece of work has: between two of them everything is answered
 * that has arrived meanwhile, so that an import, however many requests it sends at once, keeps nobody waiting for more
 * than one of its pieces.
 */
export function ownRound(): Promise<void> {
  last = last.then(() => setImmediate())
  return last
}
