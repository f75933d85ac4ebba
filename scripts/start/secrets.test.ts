import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadSecrets } from './secrets.ts'

// The real file system; only what is hard to have of it, a race and a disk without hard links, is put before this call.
vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  return { ...fs, linkSync: vi.fn(fs.linkSync) }
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('loadSecrets', () => {
  it('makes secrets once, for this account only', () => {
    const secrets = loadSecrets(folder)
    expect(loadSecrets(folder)).toEqual(secrets)
    expect(new Set(Object.values(secrets)).size).toBe(3)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  it('leaves a damaged file as it is and says what to do', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"editorToken":')
    expect(() => loadSecrets(folder)).toThrow('is damaged. Put it back from a backup')
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"editorToken":')
  })

  it('takes the secrets that another first start has made a moment before', async () => {
    const { linkSync: link } = await vi.importActual<typeof import('node:fs')>('node:fs')
    const others = {
      editorToken: 'e'.repeat(43),
      publisherToken: 'p'.repeat(43),
      webhookSecret: 'w'.repeat(43),
    }
    vi.mocked(linkSync).mockImplementationOnce((from, to) => {
      writeFileSync(to, JSON.stringify(others))
      link(from, to)
    })
    expect(loadSecrets(folder)).toEqual(others)
    expect(readdirSync(folder)).toEqual(['secrets.json'])
  })

  it('makes secrets on a file system without hard links', () => {
    vi.mocked(linkSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' })
    })
    const secrets = loadSecrets(folder)
    expect(loadSecrets(folder)).toEqual(secrets)
    expect(readdirSync(folder)).toEqual(['secrets.json'])
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  })
})
