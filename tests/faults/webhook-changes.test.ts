import { createHmac } from 'node:crypto'
import { Agent, request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECRET, sendWebhook } from '../../scripts/publisher/testing/send-webhook.ts'
import { openSmallPortal, type SmallPortal } from './small-portal/small-portal.ts'

let portal: SmallPortal
const agent = new Agent({ keepAlive: true, maxSockets: 8 })
beforeAll(async () => {
  portal = await openSmallPortal({ webhooks: false })
  await portal.put('eins', 'Text eins')
  await portal.start()
})
afterAll(async () => {
  agent.destroy()
  await portal.close()
})

/** Sends these very bytes; Node refuses to send some headers itself, which then is told as null. */
function send(body: Buffer, signature: Buffer): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    'sanity-webhook-signature': signature.toString('latin1'),
  }
  try {
    const request = httpRequest(`${portal.url}/webhook`, { method: 'POST', agent, headers })
    request.on('error', reject)
    request.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    request.end(body)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_INVALID_CHAR') throw error
    resolve(null)
  }
  return promise
}

const flipped = (bytes: Buffer, bit: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
  return copy
}

const flips = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length * 8 }, (_, bit) => flipped(bytes, bit))

describe('a webhook', () => {
  it('with one bit changed anywhere, in body or signature, is refused and never queued', async () => {
    const body = Buffer.from('{"_id":"article-eins","_type":"article","title":"Größe"}')
    const sentAt = Date.now()
    const hmac = createHmac('sha256', SECRET).update(`${sentAt}.`).update(body).digest('base64url')
    const signature = Buffer.from(`t=${sentAt},v1=${hmac}`)
    const answers = await Promise.all([
      ...flips(body).map((changed) => send(changed, signature)),
      ...flips(signature).map((changed) => send(body, changed)),
    ])
    expect(answers).toHaveLength((body.length + signature.length) * 8)
    // A control character makes it no HTTP at all: nothing that speaks HTTP can send it.
    expect(new Set(answers)).toEqual(new Set([401, null]))
    expect(answers.filter((status) => status === null).length).toBeLessThan(signature.length * 2)
    expect((await portal.health()).queue.pending).toBe(0)
    expect(await send(body, signature)).toBe(200)
    await portal.healthShows({ queue: { pending: 0 } })
  })

  it('sent a thousand times is published once', { timeout: 120_000 }, async () => {
    await portal.put('eins', 'Einmal')
    const asked = portal.gateway.asked.length
    const sentAt = Date.now()
    const replay = (index: number) =>
      sendWebhook(portal.url, 'article-eins', {
        sentAt,
        headers: { 'idempotency-key': index % 2 === 0 ? 'the-same' : `another-${index}` },
      })
    const statuses = new Set<number>()
    for (let index = 0; index < 1000; index += 10) {
      const some = await Promise.all(Array.from({ length: 10 }, (_, step) => replay(index + step)))
      for (const { status } of some) statuses.add(status)
    }
    expect(statuses).toEqual(new Set([200]))
    await portal.shows('/eins/', 'Einmal')
    await portal.healthShows({ queue: { pending: 0 } })
    // Each publish asks the Content Lake once for the documents it is about.
    expect(portal.gateway.asked.length).toBe(asked + 1)
  })
})
