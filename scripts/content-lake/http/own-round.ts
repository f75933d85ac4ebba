import { setImmediate } from 'node:timers/promises'

/** So many rounds of the event loop large work lets pass at most, as long as there are small requests to be answered. */
const GIVES_WAY = 8

let inHand = 0
let last: Promise<void> = Promise.resolve()

/** Answers a small request: as long as it is in hand, large work gives way. */
export async function beforeLargeWork<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  inHand++
  try {
    return await answer()
  } finally {
    inHand--
  }
}

/**
 * Waits for a round of the event loop that no other large piece of work has, and in which no small request is waiting
 * for its answer. Hence an import, however many requests it sends at once, keeps nobody waiting for more than one of its
 * pieces; and as it gives way for some rounds only, whoever types without end does not keep the import waiting for ever.
 */
export function ownRound(): Promise<void> {
  last = last.then(async () => {
    await setImmediate()
    for (let rounds = 0; inHand > 0 && rounds < GIVES_WAY; rounds++) await setImmediate()
  })
  return last
}
