import { messageOf } from '../../environment/message-of.ts'

/** What is wrong and since when (ISO instant, UTC). */
export type Trouble = { message: string; since: string }

/**
 * Something that is tried again and again, and may go on failing: told of when it begins to, or fails for another reason,
 * not every time.
 */
export function createStandingTrouble(report: (error: unknown, message: string) => void) {
  let trouble: Trouble | null = null
  return {
    /** It has failed. */
    met(error: unknown): void {
      const message = messageOf(error)
      if (message === trouble?.message) return
      trouble = { message, since: new Date().toISOString() }
      report(error, message)
    },
    /** It has succeeded. */
    over(): void {
      trouble = null
    },
    now: (): Trouble | null => trouble,
  }
}
