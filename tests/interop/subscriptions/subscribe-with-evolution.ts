import { setTimeout as pause } from 'node:timers/promises'
import { openEvolution } from '../readers/open-evolution.ts'
import { EVENTS_TAKE_PLACE } from './edits-over-time.ts'
import type { Subscribe } from './subscriber.ts'

/** Evolution tells nobody when it has taken over what it fetched; on this machine alone, that takes a blink. */
const TAKEN_OVER_MS = 2_000

/** Subscribes Evolution's data server to feeds, as a calendar "on the web": it asks with If-None-Match, as it should. */
export const subscribeWithEvolution: Subscribe = async (feeds) => {
  const evolution = openEvolution()
  for (const [name, url] of Object.entries(feeds)) await evolution.subscribe(name, url)
  return {
    async refresh() {
      await evolution.refresh()
      await pause(TAKEN_OVER_MS)
    },
    shows: () => evolution.list(EVENTS_TAKE_PLACE),
    close: () => evolution.close(),
  }
}
