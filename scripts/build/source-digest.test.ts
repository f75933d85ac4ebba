import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../lock/with-lock.ts'
import { sourceDigest } from './source-digest.ts'

let root: string
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}
const digest = (also: string[] = []) => sourceDigest(root, ['src', 'config.ts'], also)

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'digest-'))
  put('src/a.ts', 'eins')
  put('src/b/c.ts', 'zwei')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('sourceDigest', () => {
  it('is the same for the same sources', async () => {
    expect(await digest()).toBe(await digest())
  })

  it.each([
    ['an edit', () => put('src/b/c.ts', 'drei')],
    ['a new file', () => put('src/d.ts', '')],
    ['a rename', () => renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/z.ts'))],
    ['a named file that was missing', () => put('config.ts', '')],
  ])('notices %s', async (_, change) => {
    const before = await digest()
    change()
    expect(await digest()).not.toBe(before)
  })

  it('takes settings into account', async () => {
    expect(await digest(['https://a'])).not.toBe(await digest(['https://b']))
  })

  it('does not care for tests and outputs', async () => {
    const before = await digest()
    put('src/a.test.ts', 'Test')
    put('src/node_modules/x.ts', 'Paket')
    expect(await digest()).toBe(before)
  })

  it('does not care for a lock that is held beside the sources, as it is while they are looked at', async () => {
    const before = await digest()
    const within = () => withLock(path.join(root, 'src/dist.lock'), () => digest())
    expect([await within(), await within()]).toEqual([before, before])
  })
})
