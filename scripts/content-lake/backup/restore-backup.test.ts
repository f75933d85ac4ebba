import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '../store/open-database.ts'
import { backUp } from './back-up.ts'
import { restoreBackup } from './restore-backup.ts'

/** What happens after each step that changes something on disk: a power cut may come there. */
let afterStep: (method: string, to: string) => void
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<Record<string, (...parameters: string[]) => Promise<unknown>>>()
  const watched = ['link', 'cp', 'rename', 'rm', 'mkdir'].map((method) => [
    method,
    async (...parameters: string[]) => {
      const result = await original[method]?.(...parameters)
      afterStep(method, String(parameters[1]))
      return result
    },
  ])
  return { ...original, ...Object.fromEntries(watched) }
})

let folder: string
let name: string
beforeEach(async () => {
  afterStep = () => undefined
  folder = mkdtempSync(join(tmpdir(), 'restore-backup-'))
  mkdirSync(join(folder, 'assets', 'files'), { recursive: true })
  writeFileSync(join(folder, 'assets', 'files', 'a.txt'), 'Leitfaden')
  const database = openDatabase(folder)
  name = await backUp(database, folder)
  database.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

test('there is a database at every moment of a restore', async () => {
  const present = new Set<boolean>()
  afterStep = () => present.add(existsSync(join(folder, 'content.sqlite')))
  const { aside } = await restoreBackup(folder, name)
  expect([...present]).toEqual([true])
  expect(readdirSync(aside ?? '')).toContain('content.sqlite')
})

test('a file that was damaged since is replaced, and one that was not is left as it is', async () => {
  const asset = (text: string) => {
    const hash = createHash('sha1').update(text).digest('hex')
    return { text, file: join(folder, 'assets', 'files', `${hash}.txt`) }
  }
  const [damaged, sound] = [asset('Merkblatt'), asset('Formular')]
  for (const { file, text } of [damaged, sound]) {
    // The backup was brought from another machine: no file is the same one here and there.
    writeFileSync(join(folder, 'backups', name, 'assets', 'files', basename(file)), text)
    writeFileSync(file, text)
  }
  truncateSync(damaged.file, 3)
  const { ino } = statSync(sound.file)
  await restoreBackup(folder, name)
  expect(readFileSync(damaged.file, 'utf8')).toBe(damaged.text)
  expect(statSync(sound.file).ino).toBe(ino)
})

test('a file that is cut off while it is copied has not got its name, and is copied by the next restore', async () => {
  const file = join(folder, 'assets', 'files', 'a.txt')
  rmSync(file)
  afterStep = (method, to) => {
    if (method === 'link') {
      rmSync(to)
      throw new Error('on another file system')
    }
    if (method !== 'cp' || !to.includes('a.txt')) return
    truncateSync(to, 3)
    throw new Error('the disk is full')
  }
  await expect(restoreBackup(folder, name)).rejects.toThrow('the disk is full')
  expect(readdirSync(join(folder, 'assets', 'files'))).toEqual([])
  afterStep = () => undefined
  await restoreBackup(folder, name)
  expect(existsSync(file)).toBe(true)
})
