import { createHmac, timingSafeEqual } from 'node:crypto'

/** Proves the knowledge of a token without telling it, to whoever knows it too and made up the challenge. */
export const proofOf = (token: string, challenge: string): string =>
  createHmac('sha256', token).update(challenge).digest('base64url')

/** Whether an answer proves the knowledge of a token. */
export function isProof(answer: unknown, token: string, challenge: string): boolean {
  const [given, expected] = [Buffer.from(String(answer)), Buffer.from(proofOf(token, challenge))]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
