/** By hand: `node tests/faults/by-hand/storm.ts` sends a hundred changes in ten seconds, evenly and by chance, and counts the publishes. */
import { setTimeout as pause } from 'node:timers/promises'
import { openSmallPortal } from '../small-portal/small-portal.ts'

for (const spread of ['evenly', 'by chance'] as const) {
  const portal = await openSmallPortal()
  await portal.put('eins', 'Text')
  await portal.start()
  await pause(4_000)
  const before = portal.gateway.asked.length
  const started = Date.now()
  for (let change = 1; change <= 100; change += 1) {
    const due = spread === 'evenly' ? change * 100 : change * 100 + Math.random() * 200 - 100
    await pause(Math.max(0, started + due - Date.now()))
    await portal.put('eins', `Text ${change}.`)
  }
  const lastChange = Date.now()
  await portal.shows('/eins/', 'Text 100.')
  const publishes = portal.gateway.asked.slice(before)
  console.log({
    spread,
    publishes: publishes.length,
    changesTookMs: lastChange - started,
    lastPublishAfterLastChangeMs: (publishes.at(-1) ?? 0) - lastChange,
  })
  await portal.close()
}
