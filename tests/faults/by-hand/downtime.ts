/**
 * By hand: `node tests/faults/by-hand/downtime.ts [SECONDS]` (600) makes fifty changes while the receiver is down, and while it
 * is up but hears of nothing, and tells how long it then takes until all of them are live.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { expectFiftyChanges, makeFiftyChanges, writeSixtyDocuments } from '../fifty-changes.ts'
import { openSmallPortal, type SmallPortal } from '../small-portal/small-portal.ts'

const seconds = Number(process.argv[2] ?? 600)

async function untilLive(portal: SmallPortal): Promise<number> {
  const began = performance.now()
  for (;;) {
    const live = await expectFiftyChanges(portal).then(
      () => true,
      () => false,
    )
    if (live) return Math.round(performance.now() - began)
    await pause(20)
  }
}

async function receiverDown(webhooks: boolean) {
  const portal = await openSmallPortal({ webhooks })
  await writeSixtyDocuments(portal)
  await portal.start()
  await portal.stop()
  await makeFiftyChanges(portal, (seconds * 1000) / 50)
  await portal.start()
  console.log({
    receiver: 'down',
    webhooks: webhooks ? 'repeated' : 'lost',
    seconds,
    msUntilLive: await untilLive(portal),
  })
  await portal.close()
}

async function hearsNothing() {
  const portal = await openSmallPortal({ webhooks: false })
  await writeSixtyDocuments(portal)
  await portal.start()
  await makeFiftyChanges(portal, (seconds * 1000) / 50)
  const msUntilLive = await untilLive(portal)
  console.log({
    receiver: 'up',
    webhooks: 'lost',
    seconds,
    msUntilLive,
    lastPublish: (await portal.health()).lastPublish.trigger,
  })
  await portal.close()
}

await Promise.all([receiverDown(true), receiverDown(false), hearsNothing()])
