import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'make-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('makeFolder', () => {
  it('makes a folder and those it lies in, itself with the rights asked for', () => {
    makeFolder(join(folder, 'a/b/c'), 0o700)
    expect(statSync(join(folder, 'a/b/c')).mode & 0o777).toBe(0o700)
    makeFolder(join(folder, 'a/b/c'))
  })

  it('says so when something else has its name, or that of one it lies in', () => {
    writeFileSync(join(folder, 'a'), '')
    expect(() => makeFolder(join(folder, 'a'))).toThrow('EEXIST')
    expect(() => makeFolder(join(folder, 'a/b'))).toThrow('ENOTDIR')
  })

  it.runIf(existsSync('/proc/self'))('ends where the system lets nobody make a folder', () => {
    expect(() => makeFolder('/proc/portal')).toThrow('ENOENT')
    expect(() => makeFolder('/proc/portal/data')).toThrow('ENOENT')
  })
})
