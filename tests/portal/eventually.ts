import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 25_000
const PAUSE_MS = 10

/**
 * Makes a check again and again until it holds; generous, because test machines are busy.
 *
 * @throws what the check last threw, once patience is at an end.
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
    }
    await pause(PAUSE_MS)
  }
}
