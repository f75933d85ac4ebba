import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeDurably } from './write-durably.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-durably-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('replaces a file, and leaves nothing else beside it', async () => {
  const file = path.join(folder, 'current')
  for (const text of ['eins', 'zwei']) await writeDurably(file, text)
  expect(await readFile(file, 'utf8')).toBe('zwei')
  expect(await readdir(folder)).toEqual(['current'])
})

it('leaves nothing behind when it cannot be written', async () => {
  await mkdir(path.join(folder, 'current', 'occupied'), { recursive: true })
  await expect(writeDurably(path.join(folder, 'current'), 'eins')).rejects.toThrow('EISDIR')
  expect(await readdir(folder)).toEqual(['current'])
})
