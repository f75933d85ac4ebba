import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifySignature } from './verify-signature.ts'

// Made with encodeSignatureHeader of @sanity/webhook 4.0.4.
const SENT_AT = 1767225600000
const vector = {
  header: `t=${SENT_AT},v1=wvaQiBvE3kLDE2IYxBaZljLEbJZse8t6UEGaxvq3U8Y`,
  body: Buffer.from('{"_id":"article-eins","title":"Größe"}'),
  secret: 'geheim-für-tests',
  now: SENT_AT + 1000,
}

function flipBit(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7))
  return copy
}

describe('verifySignature', () => {
  it("accepts what Sanity's own toolkit signs", () => {
    expect(verifySignature(vector)).toBeNull()
  })

  it('refuses every change of one bit in the body', () => {
    for (let bit = 0; bit < vector.body.length * 8; bit += 1) {
      expect(verifySignature({ ...vector, body: flipBit(vector.body, bit) })).not.toBeNull()
    }
  })

  it('refuses every change of one bit in the header', () => {
    const header = Buffer.from(vector.header)
    for (let bit = 0; bit < header.length * 8; bit += 1) {
      expect(
        verifySignature({ ...vector, header: flipBit(header, bit).toString('latin1') }),
        `bit ${bit}`,
      ).not.toBeNull()
    }
  })

  it('refuses another secret', () => {
    expect(verifySignature({ ...vector, secret: 'geheim' })).toMatch(/shared secret/)
  })

  it.each([
    ['five minutes and a bit late', SENT_AT + 300_001],
    ['five minutes and a bit early', SENT_AT - 300_001],
  ])('refuses a webhook that arrives %s', (_, now) => {
    expect(verifySignature({ ...vector, now })).toMatch(/five minutes/)
  })

  it('accepts a sender whose clock is off by less than five minutes', () => {
    expect(verifySignature({ ...vector, now: SENT_AT + 299_999 })).toBeNull()
    expect(verifySignature({ ...vector, now: SENT_AT - 299_999 })).toBeNull()
  })

  it.each([undefined, '', 't=1,v1=', 'v1=abc,t=1', `t=,v1=${'A'.repeat(43)}`])(
    'refuses the malformed header %j',
    (header) => {
      expect(verifySignature({ ...vector, header })).toMatch(/sanity-webhook-signature/)
    },
  )

  it('takes the body as bytes, so that invalid UTF-8 is neither repaired nor confused', () => {
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x7d])
    const v1 = createHmac('sha256', vector.secret).update(`${SENT_AT}.`).update(body).digest('base64url')
    const header = `t=${SENT_AT},v1=${v1}`
    expect(verifySignature({ ...vector, header, body })).toBeNull()
    expect(verifySignature({ ...vector, header, body: Buffer.from([0x7b, 0xff, 0xfd, 0x7d]) })).not.toBeNull()
  })
})
