import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Delivery } from '../queue/open-queue.ts'
import { SECRET, sendWebhook } from '../testing/send-webhook.ts'
import { receiveWebhook, type WebhookAnswer } from './receive-webhook.ts'

const accepted: Delivery[] = []
let fail = false
const server = createServer(async (request, response) => {
  const answer: WebhookAnswer = await receiveWebhook(request, {
    secret: SECRET,
    projectId: 'embedded',
    dataset: 'production',
    now: Date.now,
    async accept(delivery) {
      if (fail) throw new Error('disk full')
      accepted.push(delivery)
      return true
    },
  }).catch(() => ({ status: 500, message: '' }))
  response.writeHead(answer.status, answer.close ? { connection: 'close' } : {}).end(answer.message)
})
let url: string
const status = async (
  ...parameters: Parameters<typeof sendWebhook> extends [string, ...infer Rest] ? Rest : never
) => (await sendWebhook(url, ...parameters)).status

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  accepted.length = 0
  fail = false
})

describe('receiveWebhook', () => {
  it('accepts what is signed and names the document', async () => {
    const headers = { 'idempotency-key': 'k1', 'sanity-transaction-id': 't1' }
    expect(await status('article-eins', { headers })).toBe(200)
    expect(accepted).toMatchObject([
      { idempotencyKey: 'k1', documentId: 'article-eins', transactionId: 't1' },
    ])
  })

  const bodyOf = (id: string) =>
    JSON.stringify({ _id: id, _type: 'article', _rev: 'r1', _updatedAt: '2026-03-01T10:00:00Z' })

  it('knows the state of a published document', async () => {
    await status('article-eins', { body: bodyOf('article-eins') })
    expect(accepted[0]?.state).toEqual({ revision: 'r1', updatedAt: Date.parse('2026-03-01T10:00:00Z') })
  })

  it.each(['drafts.article-eins', 'versions.r1.article-eins'])(
    'takes %s for the published document, whose state it does not tell',
    async (id) => {
      await status(id, { body: bodyOf(id) })
      const deleted = { 'sanity-operation': 'delete', 'sanity-transaction-time': '2026-03-01T10:00:00Z' }
      await status(id, { body: bodyOf(id), headers: deleted })
      expect(accepted).toMatchObject([
        { documentId: 'article-eins', state: null },
        { documentId: 'article-eins', state: null },
      ])
    },
  )

  it('believes the signed body before the header, which is not signed', async () => {
    await status('article-eins', { headers: { 'sanity-document-id': 'article-anders' } })
    expect(accepted[0]?.documentId).toBe('article-eins')
  })

  it('takes the header when a projection leaves the id out', async () => {
    await status('article-eins', { body: '{"title":"x"}' })
    expect(accepted[0]?.documentId).toBe('article-eins')
  })

  it('takes no second document with the same signed body for a replay of the first', async () => {
    const same = { body: '{"title":"x"}', sentAt: Date.now() }
    for (const id of ['article-eins', 'article-zwei', 'article-eins']) await status(id, same)
    const [one, other, again] = accepted.map(({ signatureKey }) => signatureKey)
    expect(other).not.toBe(one)
    expect(again).toBe(one)
  })

  it('answers an error, not 2xx, when the delivery could not be stored', async () => {
    fail = true
    expect(await status('article-eins')).toBe(500)
  })

  it.each([
    ['another method', 405, { method: 'GET' }],
    ['another type', 415, { headers: { 'content-type': 'text/plain' } }],
    ['a body too large', 413, { body: JSON.stringify({ _id: 'a', text: 'x'.repeat(5_000_000) }) }],
    ['no signature', 401, { headers: { 'sanity-webhook-signature': '' } }],
    [
      'a signature of another body',
      401,
      { headers: { 'sanity-webhook-signature': `t=${Date.now()},v1=${'A'.repeat(43)}` } },
    ],
    ['a time long ago', 401, { sentAt: Date.now() - 301_000 }],
    ['a time to come', 401, { sentAt: Date.now() + 310_000 }],
    ['no JSON', 400, { body: '{"_id":' }],
    ['no object', 400, { body: '["article-eins"]' }],
    ['no document at all', 400, { body: '{}', headers: { 'sanity-document-id': '' } }],
    ['another project', 404, { headers: { 'sanity-project-id': 'fremd' } }],
    ['another dataset', 404, { headers: { 'sanity-dataset': 'staging' } }],
  ])('refuses %s with %i, and queues nothing', async (_, expected, change) => {
    expect(await status('article-eins', change)).toBe(expected)
    expect(accepted).toEqual([])
  })
})
