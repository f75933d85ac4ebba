import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSecrets } from './secrets.ts'

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
})
