import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareDataFolder } from './check-machine.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'machine-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const rights = (path: string) => statSync(path).mode & 0o777

describe('prepareDataFolder', () => {
  it('makes a folder that no other account can look into', () => {
    prepareDataFolder(join(folder, 'portal/data'))
    expect(rights(join(folder, 'portal/data'))).toBe(0o700)
  })

  it('leaves the rights of a folder as they are', () => {
    mkdirSync(join(folder, 'data'))
    chmodSync(join(folder, 'data'), 0o750)
    prepareDataFolder(join(folder, 'data'))
    expect(rights(join(folder, 'data'))).toBe(0o750)
  })
})
