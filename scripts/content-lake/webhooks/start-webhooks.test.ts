import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ContentLake } from '../content-lake.ts'
import { Transaction } from '../mutate/transaction.ts'
import { DocumentStore } from '../store/document-store.ts'
import { openDatabase } from '../store/open-database.ts'
import { startWebhooks } from './start-webhooks.ts'
import { WebhookRegistry } from './webhook-registry.ts'

let answers: number[]
const receiver = createServer((_request, response) => {
  response.writeHead(answers.shift() ?? 200).end()
})
const folder = mkdtempSync(join(tmpdir(), 'start-webhooks-'))
beforeEach(async () => {
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
})
afterEach(() => {
  receiver.close()
  rmSync(folder, { recursive: true })
})

test('a refusal stands in the log at its ordinary level, a delivery does not', async () => {
  const logged: unknown[] = []
  const log = pino({ level: 'warn' }, { write: (line) => logged.push(JSON.parse(line)) })
  const database = openDatabase(folder)
  const store = new DocumentStore(database)
  const { port } = receiver.address() as AddressInfo
  const settings = {
    webhook: { url: `http://127.0.0.1:${port}/` },
    projectId: 'embedded',
    dataset: 'production',
  }
  const webhooks = startWebhooks({
    log,
    database,
    store,
    settings,
    webhooks: new WebhookRegistry(database, settings),
  } as unknown as ContentLake)
  answers = [200, 401, 413, 302]
  const transaction = new Transaction(store, 'tester')
  for (const _id of ['a', 'b', 'c', 'd']) transaction.create({ _id, _type: 'topic' })
  store.commit(transaction.prepare())
  await vi.waitFor(() => expect(logged).toHaveLength(3))
  expect(logged).toMatchObject([
    { documentId: 'b', status: 401, msg: 'webhook refused, not repeated' },
    { documentId: 'c', status: 413, msg: 'webhook refused, not repeated' },
    { documentId: 'd' },
  ])
  await webhooks.stop()
  database.close()
})
