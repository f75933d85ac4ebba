import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP's figures for scrypt (Password Storage Cheat Sheet): 128 MB and about half a second for each guess. */
const COST = 2 ** 17
const BLOCK = 8
const LENGTH = 32

/** Each computation takes 128 MB: one at a time, or a few sign-ins at once would fill the memory. */
let turn: Promise<unknown> = Promise.resolve()
let waiting = 0

/** More people than this do not wait; see {@link tooManyWaiting}. */
const MAX_WAITING = 20

/** Whether so many passwords wait to be looked at that another one had better come later. */
export function tooManyWaiting(): boolean {
  return waiting >= MAX_WAITING
}

/** A password as it is kept: `scrypt$cost$block$salt$hash`, with a random salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, COST, BLOCK)
  return ['scrypt', COST, BLOCK, salt.toString('base64'), hash.toString('base64')].join('$')
}

/**
 * Whether a password is the one that was hashed. Takes as long for an account that does not exist (`null`), so that
 * nobody learns by the clock which accounts there are.
 */
export async function verifyPassword(password: string, hashed: string | null): Promise<boolean> {
  const [, cost, block, salt, hash] = (hashed ?? NOBODY).split('$')
  const expected = Buffer.from(hash as string, 'base64')
  const actual = await derive(password, Buffer.from(salt as string, 'base64'), Number(cost), Number(block))
  return timingSafeEqual(actual, expected) && hashed !== null
}

/** What nobody's password is: the hash of nothing anybody knows. */
const NOBODY = [
  'scrypt',
  COST,
  BLOCK,
  randomBytes(16).toString('base64'),
  randomBytes(LENGTH).toString('base64'),
].join('$')

function derive(password: string, salt: Buffer, N: number, r: number): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p: 1, maxmem: 256 * N * r }
  const compute = () =>
    new Promise<Buffer>((resolve, reject) => {
      // NFKC as NIST SP 800-63B asks: the same characters, typed on another keyboard, are the same password.
      scrypt(password.normalize('NFKC'), salt, LENGTH, options, (error, key) =>
        error ? reject(error) : resolve(key),
      )
    })
  waiting++
  const result = turn.then(compute).finally(() => waiting--)
  turn = result.catch(() => undefined)
  return result
}
