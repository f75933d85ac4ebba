import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ContentLake } from '../content-lake.ts'
import { Transaction } from '../mutate/transaction.ts'
import { DocumentStore } from '../store/document-store.ts'
import { openDatabase } from '../store/open-database.ts'
import { type Delivery, deliveryOf, nextDeliveries } from './pending-deliveries.ts'
import type { Webhook } from './webhook.ts'

const MANY = 600

let folder: string
let lake: ContentLake
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pending-deliveries-'))
  const database = openDatabase(folder)
  const settings = { projectId: 'embedded', dataset: 'production' }
  lake = { database, store: new DocumentStore(database), settings } as unknown as ContentLake
  const transaction = new Transaction(lake.store, 'tester', 'large')
  for (let number = 0; number < MANY; number++) {
    transaction.create({ _id: `d${number}`, _type: 'topic', number, text: 'x'.repeat(500) })
  }
  lake.store.commit(transaction.prepare())
})
afterEach(() => {
  lake.database.close()
  rmSync(folder, { recursive: true })
})

const webhook = (filter: string) =>
  ({ rule: { on: ['create'], filter }, includeDrafts: false }) as unknown as Webhook

/** Also counts the rounds of the event loop in which others had their turn meanwhile. */
async function workedOut(filter: string, signal?: AbortSignal) {
  const deliveries: Delivery[] = []
  let rounds = 0
  let isDone = false
  const countRounds = () => {
    rounds++
    if (!isDone) setImmediate(countRounds)
  }
  setImmediate(countRounds)
  for await (const delivery of nextDeliveries(lake, webhook(filter), 0, signal)?.deliveries ?? []) {
    deliveries.push(delivery)
  }
  isDone = true
  return { deliveries, rounds }
}

test('others have their turns while a large transaction is looked through for what a webhook asks for', async () => {
  const { deliveries, rounds } = await workedOut('number == 599')
  expect(deliveries).toMatchObject([{ transactionId: 'large', documentId: 'd599', operation: 'create' }])
  expect(rounds).toBeGreaterThan(3)
})

test('looking through it ends when the webhook is stopped', async () => {
  expect((await workedOut('number == 599', AbortSignal.abort())).deliveries).toEqual([])
})

test('what is sent once more is found by itself', async () => {
  const asked = { transactionId: 'large', documentId: 'd7' }
  expect(await deliveryOf(lake, webhook('number > 5'), asked)).toMatchObject({
    ...asked,
    body: { number: 7 },
  })
  expect(await deliveryOf(lake, webhook('number > 7'), asked)).toBeNull()
})
