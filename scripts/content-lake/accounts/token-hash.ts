import { createHash } from 'node:crypto'

/**
 * What is kept of a token: a copy of the database gives no access. Tokens are random, so a fast hash is enough; looking
 * one up by its hash tells nothing through time about the tokens there are.
 */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
