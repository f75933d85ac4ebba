/**
 * By hand: `node tests/interop/by-hand/subscribe-with-evolution.ts` subscribes Evolution's data server to the compiled site, makes
 * every edit and compares what it shows after each refresh: half a minute.
 */
import { EDITS } from '../subscriptions/edits-over-time.ts'
import { expectEveryEdit } from '../subscriptions/expect-every-edit.ts'
import { subscribeWithEvolution } from '../subscriptions/subscribe-with-evolution.ts'

await expectEveryEdit(subscribeWithEvolution)
console.log(
  `Evolution shows what is true after each of ${EDITS.length} steps, and after a refresh without a change`,
)
