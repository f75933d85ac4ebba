import { beforeEach, expect, test } from 'vitest'
import type { ContentLake } from '../content-lake.ts'
import { roundsDuring } from '../testing/rounds-during.ts'
import { smallStore } from '../testing/small-store.ts'
import { type Delivery, deliveryOf, nextDeliveries } from './pending-deliveries.ts'
import type { Webhook } from './webhook.ts'

const MANY = 600

const small = smallStore()
let lake: ContentLake
beforeEach(() => {
  const settings = { projectId: 'embedded', dataset: 'production' }
  lake = { database: small.database, store: small.store, settings } as unknown as ContentLake
  small.commit((transaction) => {
    for (let number = 0; number < MANY; number++) {
      transaction.create({ _id: `d${number}`, _type: 'topic', number, text: 'x'.repeat(500) })
    }
  }, 'large')
})

const webhook = (filter: string) =>
  ({ rule: { on: ['create'], filter }, includeDrafts: false }) as unknown as Webhook

async function workedOut(filter: string, signal?: AbortSignal): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  for await (const delivery of nextDeliveries(lake, webhook(filter), 0, signal)?.deliveries ?? []) {
    deliveries.push(delivery)
  }
  return deliveries
}

test('others have their turns while a large transaction is looked through for what a webhook asks for', async () => {
  let deliveries: Delivery[] = []
  const rounds = await roundsDuring(async () => {
    deliveries = await workedOut('number == 599')
  })
  expect(deliveries).toMatchObject([{ transactionId: 'large', documentId: 'd599', operation: 'create' }])
  expect(rounds).toBeGreaterThan(3)
})

test('looking through it ends when the webhook is stopped', async () => {
  expect(await workedOut('number == 599', AbortSignal.abort())).toEqual([])
})

test('what is sent once more is found by itself', async () => {
  const asked = { transactionId: 'large', documentId: 'd7' }
  expect(await deliveryOf(lake, webhook('number > 5'), asked)).toMatchObject({
    ...asked,
    body: { number: 7 },
  })
  expect(await deliveryOf(lake, webhook('number > 7'), asked)).toBeNull()
})
