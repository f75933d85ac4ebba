import { setTimeout as wait } from 'node:timers/promises'
import type { BenchPortal } from '../services/bench-portal.ts'

/** Times of one change, in milliseconds. */
export interface Timing {
  /** From the Content Lake's acknowledgement to the new bytes in an answer of the site. */
  served: number
  /** The publisher's own time, from fetching the document until the release is live on disk. */
  toDisk: number
  /** How many pages it changed. */
  pages: number
}

/** An editor publishes no faster than this; closer changes count as a burst and are gathered. */
const PAUSE_MS = 2_200
const LOOK_EVERY_MS = 5
/** Of a very large portal on a busy machine; a quiet one needs seconds. */
const PATIENCE_MS = 300_000

type Health = { lastPublish: { at: string; changed: number; ms: { total: number } } | null }

/**
 * Makes a change and waits until the site serves it.
 *
 * @param change resolves once the Content Lake has acknowledged it
 * @param shows tells whether an answer is the new one
 */
export async function timeChange(
  portal: BenchPortal,
  path: string,
  change: () => Promise<unknown>,
  shows: (response: Response, text: string) => boolean,
): Promise<Timing> {
  await change()
  const started = performance.now()
  for (;;) {
    const response = await fetch(portal.siteUrl + path)
    const text = await response.text()
    if (shows(response, text)) break
    if (performance.now() - started > PATIENCE_MS) throw new Error(`The change of ${path} was never served.`)
    await wait(LOOK_EVERY_MS)
  }
  const served = performance.now() - started
  const { lastPublish } = (await (await fetch(`${portal.siteUrl}/health`)).json()) as Health
  await wait(PAUSE_MS)
  return { served, toDisk: lastPublish?.ms.total ?? Number.NaN, pages: lastPublish?.changed ?? 0 }
}
