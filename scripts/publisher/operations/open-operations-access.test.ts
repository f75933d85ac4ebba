import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOperationsAccess } from './open-operations-access.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'access-'))
  file = path.join(folder, 'operations-password')
})
afterEach(() => rm(folder, { recursive: true }))

const open = () => openOperationsAccess(folder, 'https://familie.example.org')
const asking = (password: string) =>
  ({
    headers: { authorization: `Basic ${Buffer.from(`betrieb:${password}`).toString('base64')}` },
  }) as IncomingMessage
const kept = async () => (await readFile(file, 'utf8')).trim()

describe('openOperationsAccess', () => {
  it.each([
    ['none', undefined],
    ['an empty one, as a full disk leaves behind', ''],
  ])('makes a password for this account only where there is %s', async (_, text) => {
    if (text !== undefined) await writeFile(file, text)
    const mayOperate = await open()
    expect(mayOperate(asking(await kept()))).toBe(true)
    expect(mayOperate(asking(''))).toBe(false)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('keeps the password there is', async () => {
    await open()
    const before = await kept()
    expect((await open())(asking(before))).toBe(true)
  })

  it('refuses one that is too short to be a password', async () => {
    await writeFile(file, 'kurz')
    await expect(open()).rejects.toThrow(`${file} holds no password. Remove it to have a new one made.`)
  })
})
