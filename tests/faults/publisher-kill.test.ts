import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KillingGround, openKillingGround } from './killed-publisher/killed-publisher.ts'

let ground: KillingGround
beforeAll(async () => {
  ground = await openKillingGround()
})
afterAll(() => ground.close())

// All steps, by hand: `node tests/faults/by-hand/kill-publisher.ts`.
describe('a publisher killed with -9', () => {
  it.each([
    ['once the webhook is in the queue', /^after run \S/],
    ['in the midst of the pages', /^before rename [0-9a-f]{64}$/],
    ['between manifest and pointer', /^after rename 0*2\.json/],
    ['right before the switch', /^before rename current$/],
    ['right after the switch', /^after rename current$/],
    ['while the plain folder is being made', /^before rename _redirects$/],
    ['right before the plain folder is swapped', /^before rename out$/],
    ['before the queue knows that it is done', /^before run \[/],
  ])('%s leaves old or new, whole, and the change is published after the restart', async (_, name) => {
    expect(await ground.kill(name)).toEqual([])
  })
})
