import { setTimeout as wait } from 'node:timers/promises'
import type { SanityClient } from '@sanity/client'
import { timed } from './timed.ts'

/**
 * Types into a document of its own until told to stop.
 *
 * @param times gets the milliseconds from each keystroke to its acknowledgement
 * @param pause between two keystrokes, in milliseconds
 */
export async function typeText(
  client: SanityClient,
  id: string,
  { times, pause, stopped }: { times: number[]; pause: number; stopped: () => boolean },
): Promise<void> {
  for (let text = ''; !stopped(); ) {
    text = `${text}${String.fromCharCode(97 + (text.length % 26))}`.slice(-2_000)
    const patch = { set: { text } }
    const edit = {
      actionType: 'sanity.action.document.edit' as const,
      draftId: `drafts.${id}`,
      publishedId: id,
      patch,
    }
    const began = performance.now()
    await timed(times, () => client.action(edit))
    await wait(Math.max(0, pause - (performance.now() - began)))
  }
}
