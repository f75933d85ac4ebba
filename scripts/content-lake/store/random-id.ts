import { randomBytes } from 'node:crypto'

/** A random id of letters and digits, as Sanity gives documents and transactions. 22 of them hold 130 bits. */
export function randomId(length = 22): string {
  let id = ''
  while (id.length < length)
    id += randomBytes(length * 2)
      .toString('base64')
      .replace(/[+/=]/g, '')
  return id.slice(0, length)
}
