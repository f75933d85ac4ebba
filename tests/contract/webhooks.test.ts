import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTarget, type Target } from './target.ts'

const SECRET = 'secret-of-the-test-webhook'

interface Received {
  headers: IncomingHttpHeaders
  body: string
  at: number
}

let receiver: Server
let target: Target
let answers: number[] = []
const received: Received[] = []

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString(), at: performance.now() })
    response.writeHead(answers.shift() ?? 200).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as AddressInfo
  target = await openTarget({ webhook: { url: `http://127.0.0.1:${port}/webhook`, secret: SECRET } })
})
beforeEach(() => {
  answers = []
  received.length = 0
})
afterAll(async () => {
  await target.close()
  receiver.closeAllConnections()
  receiver.close()
})

const operations = () =>
  received.map(({ headers }) => `${headers['sanity-operation']} ${headers['sanity-document-id']}`)

test('a published document that is created, changed and deleted is told, drafts and versions are not', async () => {
  await target.client.create({ _id: 'drafts.a', _type: 'article', title: 'Entwurf' })
  await target.client.create({ _id: 'a', _type: 'article', title: 'A' })
  await target.client.create({ _id: 'versions.r.a', _type: 'article' })
  await target.client.patch('a').set({ title: 'B' }).commit()
  await target.client.delete('a')
  await vi.waitFor(() => expect(operations()).toEqual(['create a', 'update a', 'delete a']))
  const bodies = received.map(({ body }) => JSON.parse(body))
  expect(bodies).toMatchObject([{ title: 'A' }, { title: 'B' }, { _id: 'a', title: 'B' }])
})

test('a delivery is signed over its raw body and says what it is about', async () => {
  const created = await target.client.create({ _id: 'signed', _type: 'article', title: 'Ü' })
  await vi.waitFor(() => expect(received).toHaveLength(1))
  const [{ headers, body }] = received as [Received]
  const [, timestamp, signature] =
    /^t=(\d+),v1=([\w-]+)$/.exec(String(headers['sanity-webhook-signature'])) ?? []
  expect(signature).toBe(createHmac('sha256', SECRET).update(`${timestamp}.${body}`).digest('base64url'))
  expect(Math.abs(Date.now() - Number(timestamp))).toBeLessThan(10_000)
  expect(headers).toMatchObject({
    'sanity-transaction-id': created._rev,
    'sanity-dataset': 'production',
    'sanity-project-id': 'embedded',
    'sanity-operation': 'create',
    'content-type': expect.stringContaining('application/json'),
  })
  expect(headers['idempotency-key']).toBeTruthy()
})

test.each([503, 429])(
  'a receiver that answers %i is asked again with the same key, and in order',
  async (status) => {
    answers = [status]
    await target.client.create({ _id: `first-${status}`, _type: 'article' })
    await target.client.create({ _id: `second-${status}`, _type: 'article' })
    await vi.waitFor(
      () =>
        expect(operations()).toEqual([
          `create first-${status}`,
          `create first-${status}`,
          `create second-${status}`,
        ]),
      5_000,
    )
    expect(received[0]?.headers['idempotency-key']).toBe(received[1]?.headers['idempotency-key'])
  },
)

test('a refusal is final', async () => {
  answers = [400]
  await target.client.create({ _id: 'refused', _type: 'article' })
  await target.client.create({ _id: 'accepted', _type: 'article' })
  await vi.waitFor(() => expect(operations()).toEqual(['create refused', 'create accepted']))
})

test('what was not delivered before a stop is delivered after the next start, once', async () => {
  await target.client.create({ _id: 'before', _type: 'article' })
  await vi.waitFor(() => expect(received).toHaveLength(1))
  answers = [500, 500, 500]
  await target.client.create({ _id: 'pending', _type: 'article', title: 'damals' })
  await vi.waitFor(() => expect(received).toHaveLength(2))
  answers = []
  await target.restart()
  await vi.waitFor(() => expect(operations().at(-1)).toBe('create pending'))
  expect(operations().filter((operation) => operation === 'create before')).toHaveLength(1)
})

/** Adds a webhook to the same receiver; gives how it is asked about and removed. */
async function added(definition: object) {
  const url = target.settings.webhook?.url
  const { status, body } = await target.send('/hooks/projects/embedded', { name: 'test', url, ...definition })
  expect(status).toBe(201)
  const path = `/hooks/projects/embedded/${body.id}`
  return {
    id: String(body.id),
    state: async () => {
      const listed = (await (await target.request('/hooks/projects/embedded')).json()) as { id: string }[]
      return listed.find(({ id }) => id === String(body.id)) as unknown as {
        behind: number
        failures: number
      }
    },
    attempts: async () => (await target.request(`${path}/attempts`)).json() as Promise<{ status: number }[]>,
    remove: () => target.request(path, { method: 'DELETE' }),
  }
}

const receivedBy = (id: string) => received.filter(({ headers }) => headers['sanity-webhook-id'] === id)

test('a filter and a projection in GROQ say what is told', async () => {
  const webhook = await added({
    rule: {
      on: ['update', 'delete'],
      filter: '_type == "topic" && (after() == null || delta::changedAny(title))',
      projection: '{_id, title, "before": before().title, "operation": delta::operation()}',
    },
  })
  await target.client.create({ _id: 't', _type: 'topic', title: 'A' })
  await target.client.create({ _id: 'other', _type: 'article', title: 'A' })
  await target.client.patch('other').set({ title: 'B' }).commit()
  await target.client.patch('t').set({ teaser: 'x' }).commit()
  await target.client.patch('t').set({ title: 'B' }).commit()
  await target.client.delete('t')
  await vi.waitFor(() => expect(receivedBy(webhook.id)).toHaveLength(2))
  expect(receivedBy(webhook.id).map(({ body }) => JSON.parse(body))).toEqual([
    { _id: 't', title: 'B', before: 'A', operation: 'update' },
    { _id: 't', title: 'B', before: 'B', operation: 'delete' },
  ])
  await webhook.remove()
})

test('drafts are told where they are asked for', async () => {
  const webhook = await added({ includeDrafts: true })
  await target.client.create({ _id: 'drafts.d', _type: 'topic' })
  await target.client.create({ _id: 'versions.r.d', _type: 'topic' })
  await vi.waitFor(() => expect(receivedBy(webhook.id)).toHaveLength(2))
  await webhook.remove()
  await target.client.delete('drafts.d')
  await target.client.create({ _id: 'later', _type: 'topic' })
  await vi.waitFor(() => expect(operations()).toContain('create later'))
  expect(receivedBy(webhook.id)).toHaveLength(2)
})

test('a receiver that is away holds up nobody else, and is not forgotten by a restart', async () => {
  const webhook = await added({ url: 'http://127.0.0.1:1/', rule: { filter: '_id == "wait"' } })
  await target.client.create({ _id: 'wait', _type: 'topic' })
  await vi.waitFor(async () => expect((await webhook.state()).failures).toBeGreaterThan(0))
  await vi.waitFor(() => expect(operations()).toContain('create wait'))
  expect((await webhook.attempts())[0]).toMatchObject({
    status: null,
    documentId: 'wait',
    error: expect.stringContaining('bad port'),
  })
  await target.restart()
  expect(await webhook.state()).toMatchObject({ behind: 1 })
  await webhook.remove()
})

test.each([
  [{ url: 'ftp://example.org' }, 'http or https'],
  [{ rule: { filter: '_type ==' } }, 'filter'],
  [{ rule: { on: ['publish'] } }, 'rule.on'],
  [{ secret: 'kurz' }, '16 characters'],
])('a webhook such as %j is refused', async (faulty, named) => {
  const definition = { name: 'x', url: 'http://127.0.0.1:1/', ...faulty }
  const { status, body } = await target.send('/hooks/projects/embedded', definition)
  expect(status).toBe(400)
  expect(String(body.message)).toContain(named)
})
