import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ContentLake } from '../content-lake.ts'
import { WriteAheadLog } from '../store/write-ahead-log.ts'
import { smallStore } from '../testing/small-store.ts'
import { startWebhooks, type Webhooks } from './start-webhooks.ts'
import { WebhookRegistry } from './webhook-registry.ts'

/** On a machine that is busy. */
const PATIENCE = { timeout: 10_000 }

let answers: number[]
let received: string[]
let whenReceived: () => void
const receiver = createServer((request, response) => {
  received.push(String(request.headers['sanity-document-id']))
  whenReceived()
  response.writeHead(answers.shift() ?? 200).end()
})

const small = smallStore()
let lake: ContentLake
let logged: unknown[]
let webhooks: Webhooks
beforeEach(async () => {
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
  answers = []
  received = []
  whenReceived = () => undefined
  logged = []
  const { database, store } = small
  const { port } = receiver.address() as AddressInfo
  const settings = {
    webhook: { url: `http://127.0.0.1:${port}/` },
    projectId: 'embedded',
    dataset: 'production',
  }
  lake = {
    log: pino({ level: 'warn' }, { write: (line) => logged.push(JSON.parse(line)) }),
    database,
    disk: new WriteAheadLog(database, { onFailure: () => undefined, onNotMoved: () => undefined }),
    store,
    settings,
    webhooks: new WebhookRegistry(database, settings),
  } as unknown as ContentLake
  webhooks = startWebhooks(lake)
})
afterEach(async () => {
  await webhooks.stop()
  lake.disk.close()
  receiver.close()
})

function create(...ids: string[]): void {
  small.commit((transaction) => {
    for (const _id of ids) transaction.create({ _id, _type: 'topic' })
  })
}

test('a refusal stands in the log at its ordinary level, a delivery does not', async () => {
  answers = [200, 401, 308, 413]
  create('a', 'b', 'c', 'd')
  await vi.waitFor(() => expect(logged).toHaveLength(3), PATIENCE)
  expect(logged).toMatchObject([
    { documentId: 'b', status: 401, msg: 'webhook refused, not repeated' },
    { documentId: 'c', status: 308, msg: 'webhook refused, not repeated' },
    { documentId: 'd', status: 413, msg: 'webhook refused, not repeated' },
  ])
})

test('a disk that takes nothing for a moment does not end a webhook', async () => {
  whenReceived = () => lake.database.exec('PRAGMA query_only = ON')
  create('a')
  await vi.waitFor(
    () => expect(logged).toMatchObject([{ msg: 'a webhook failed, will be repeated' }, {}]),
    PATIENCE,
  )
  whenReceived = () => undefined
  lake.database.exec('PRAGMA query_only = OFF')
  create('b')
  await vi.waitFor(() => expect(received).toEqual(['a', 'b']), PATIENCE)
  await vi.waitFor(
    () => expect(lake.webhooks.progress('publisher', 0)).toMatchObject({ failures: 0 }),
    PATIENCE,
  )
})

test('a rule kept from former times that cannot be evaluated is tried again, and that can be seen', async () => {
  const { url } = lake.settings.webhook as { url: string }
  const rule = { on: ['create' as const], filter: 'geo::distance(a, b) < 1' }
  const definition = { name: 'x', url, rule, includeDrafts: false, isDisabledByUser: false }
  const { id } = lake.webhooks.add(definition, lake.store.sequence)
  create('a')
  const error = 'Function geo::distance() is not supported in rules'
  await vi.waitFor(
    () => expect(lake.webhooks.attempts(id, 1)).toMatchObject([{ status: null, error }]),
    PATIENCE,
  )
  expect(lake.webhooks.progress(id, 0).failures).toBeGreaterThan(0)
})
