import { randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { isLoopbackHost } from '../../loopback/is-loopback-host.ts'
import { isFromThisMachine } from './is-from-this-machine.ts'

/** What a browser is asked with (https://www.rfc-editor.org/rfc/rfc7617). */
export const OPERATIONS_CHALLENGE = 'Basic realm="Betrieb", charset="UTF-8"'
const NAME = 'betrieb'

/**
 * Tells who may see how the site is run: whoever knows the password in the folder, under the name `betrieb`. As long as
 * the site has no public address, also everybody on this machine without it.
 *
 * @param folder the publisher's folder; the file `operations-password` is made there when it is missing, for this
 *   account only
 * @param siteUrl public address of the site
 */
export async function openOperationsAccess(
  folder: string,
  siteUrl: string,
): Promise<(request: IncomingMessage) => boolean> {
  const expected = Buffer.from(`${NAME}:${await password(path.join(folder, 'operations-password'))}`)
  const isLocal = isLoopbackHost(new URL(siteUrl).host)
  return (request) => (isLocal && isFromThisMachine(request)) || knows(request, expected)
}

async function password(file: string): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(absent)).trim()
  if (kept === '') {
    const fresh = randomBytes(24).toString('base64url')
    // Made aside: on a full disk an empty file would be left, and was by an earlier version of this code.
    const aside = `${file}.${process.pid}`
    await writeFile(aside, `${fresh}\n`, { mode: 0o600 })
    await rename(aside, file)
    return fresh
  }
  if (kept.length < 16) throw new Error(`${file} holds no password. Remove it to have a new one made.`)
  return kept
}

function absent(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return ''
  throw error
}

function knows({ headers: { authorization = '' } }: IncomingMessage, expected: Buffer): boolean {
  const given = Buffer.from(/^Basic ([\w+/]+=*)$/i.exec(authorization)?.[1] ?? '', 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
