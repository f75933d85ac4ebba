import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far the sender's clock may be from ours, either way: a captured webhook is worthless after that. */
const FRESHNESS_MS = 300_000

const SIGNATURE_HEADER = /^t=(\d{1,16}),v1=([A-Za-z0-9_-]{43})$/

/**
 * Verifies Sanity's header `sanity-webhook-signature: t=<ms>,v1=<base64url(HMAC-SHA256(secret, "<t>.<body>"))>`
 * over the raw body, in constant time. Sanity's own toolkit checks neither age nor timing.
 *
 * @param now the receiver's clock, in milliseconds since 1970.
 * @returns null if the webhook is genuine and fresh, otherwise the reason in one sentence.
 */
export function verifySignature(options: {
  header: string | undefined
  body: Uint8Array
  secret: string
  now: number
}): string | null {
  if (options.header === undefined) return 'The header sanity-webhook-signature is missing.'
  const [, timestamp, signature] = SIGNATURE_HEADER.exec(options.header.trim()) ?? []
  if (timestamp === undefined || signature === undefined) {
    return 'The header sanity-webhook-signature has not the form t=…,v1=….'
  }
  const expected = createHmac('sha256', options.secret).update(`${timestamp}.`).update(options.body).digest()
  // 43 characters of base64url carry 258 bits for 256: two spellings could decode alike, so the spelling is compared.
  const given = Buffer.from(signature)
  if (!timingSafeEqual(given, Buffer.from(expected.toString('base64url')))) {
    return 'The signature does not fit the body and the shared secret.'
  }
  if (Math.abs(options.now - Number(timestamp)) > FRESHNESS_MS) {
    return 'The signature is older or newer than five minutes.'
  }
  return null
}
