import { afterEach, expect, it } from 'vitest'
import { eventually } from '../portal/eventually.ts'
import { expectFiftyChanges, makeFiftyChanges, writeSixtyDocuments } from './fifty-changes.ts'
import { openSmallPortal, type SmallPortal } from './small-portal/small-portal.ts'

// Ten real minutes of it, by hand: `node tests/faults/by-hand/downtime.ts`.
let portal: SmallPortal
afterEach(() => portal.close())

it.each([
  ['that the Content Lake repeats', true],
  ['that are lost', false],
])('publishes after a downtime what was changed in it, with webhooks %s', async (_, webhooks) => {
  portal = await openSmallPortal({ webhooks })
  await writeSixtyDocuments(portal)
  await portal.start()
  await portal.stop()
  await makeFiftyChanges(portal)
  await portal.start()
  await eventually(() => expectFiftyChanges(portal))
  await portal.healthShows({ status: 'ok', queue: { pending: 0 } })
})

it('publishes in one comparison all of which no webhook told, deletions too', async () => {
  portal = await openSmallPortal({ webhooks: false })
  await writeSixtyDocuments(portal)
  await portal.start({ reconcileMs: 1_500 })
  portal.gateway.trouble = { kind: 'refused' }
  await makeFiftyChanges(portal)
  portal.gateway.trouble = null
  await eventually(() => expectFiftyChanges(portal))
  expect((await portal.health()).lastPublish).toMatchObject({
    trigger: 'reconcile',
    documents: { count: 50 },
  })
})
