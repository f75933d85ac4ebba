import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 20_000
const PAUSE_MS = 10

/**
 * Asks for a page again and again until its answer is as wanted.
 * @returns the milliseconds that took
 * @throws with the last status when it never comes
 */
export async function served(
  url: string,
  wanted: (answer: { status: number; text: string }) => boolean,
): Promise<number> {
  const started = performance.now()
  let status = 0
  while (performance.now() - started < PATIENCE_MS) {
    const response = await fetch(url)
    status = response.status
    if (wanted({ status, text: await response.text() })) return performance.now() - started
    await pause(PAUSE_MS)
  }
  throw new Error(
    `${url} still did not answer as wanted after ${PATIENCE_MS / 1000} s; last status ${status}.`,
  )
}
