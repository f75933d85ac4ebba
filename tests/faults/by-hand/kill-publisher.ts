/**
 * By hand: `node tests/faults/by-hand/kill-publisher.ts [FROM [TO]]` kills a publisher at every step of a publish, or at
 * some, and tells what was wrong.
 */
import { openKillingGround } from '../killed-publisher/killed-publisher.ts'

const ground = await openKillingGround()
const from = Number(process.argv[2] ?? 1)
const to = Math.min(Number(process.argv[3] ?? ground.steps.length), ground.steps.length)
const faults: string[] = []
for (let step = from; step <= to; step += 1) {
  faults.push(...(await ground.kill(step)))
  if (step % 10 === 0) console.log(`${step} of ${ground.steps.length}: ${faults.length} faults`)
}
console.log({ steps: ground.steps.length, kills: to - from + 1, faults })
await ground.close()
