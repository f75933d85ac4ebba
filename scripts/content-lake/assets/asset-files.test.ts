import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AssetFile, AssetFiles } from './asset-files.ts'

const NAME = `${'a'.repeat(40)}.txt`
const TEXT = Buffer.from('Text')

let folder: string
let files: AssetFiles
let listed: AssetFile
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'asset-files-'))
  files = new AssetFiles(folder)
  await files.write('files', NAME, TEXT)
  await utimes(join(folder, 'files', NAME), 1, 1)
  listed = (await files.list('files'))[0] as AssetFile
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a file is removed as it was listed', async () => {
  expect(files.isUnchanged(listed)).toBe(true)
  files.remove(listed)
  files.remove(listed)
  expect(await files.list('files')).toEqual([])
  expect(files.isUnchanged(listed)).toBe(false)
})

test.each([
  ['written', () => files.write('files', NAME, TEXT)],
  ['uploaded', async () => expect(files.touch('files', NAME, TEXT.length)).toBe(true)],
])('one that was %s again since then stays', async (_, upload) => {
  await upload()
  files.remove(listed)
  expect(await files.read('files', NAME)).toEqual(TEXT)
})

test('one that is lost or cut short does not count as uploaded again', () => {
  expect(files.touch('files', NAME, TEXT.length + 1)).toBe(false)
  files.remove(listed)
  expect(files.touch('files', NAME, TEXT.length)).toBe(false)
})

test('no file is removed while all are kept', async () => {
  await files.keepAll(async () => files.remove(listed))
  expect(await files.list('files')).toEqual([listed])
})

test('a file that cannot be written leaves nothing behind', async () => {
  const inTheWay = `${'b'.repeat(40)}.txt`
  mkdirSync(join(folder, 'files', inTheWay))
  await expect(files.write('files', inTheWay, TEXT)).rejects.toThrow()
  expect(readdirSync(join(folder, 'files'))).toEqual([NAME, inTheWay])
})
