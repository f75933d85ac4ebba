import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFolder } from './replace-folder.ts'

let folder: string
let dist: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replace-folder-'))
  dist = path.join(folder, 'dist')
})
afterEach(() => rm(folder, { recursive: true }))

/** All that lies there, but for the lock. */
const found = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => name !== 'dist.lock').sort()
const fill = (text: string) => async (draft: string) => {
  await mkdir(draft)
  await writeFile(path.join(draft, text), text)
}

describe('replaceFolder', () => {
  it('puts the new one in the place of the old one, of which nothing is left', async () => {
    await replaceFolder(dist, fill('alt'))
    await replaceFolder(dist, fill('neu'))
    expect(await found()).toEqual(['dist', 'dist/neu'])
  })

  it('leaves the old one as it is when the new one cannot be made', async () => {
    await replaceFolder(dist, fill('alt'))
    const failing = replaceFolder(dist, async (draft) => {
      await fill('halb')(draft)
      expect(await readFile(path.join(dist, 'alt'), 'utf8')).toBe('alt')
      throw new Error('keine Verbindung')
    })
    await expect(failing).rejects.toThrow('keine Verbindung')
    expect(await found()).toEqual(['dist', 'dist/alt'])
  })

  it('puts the old one back when the new one cannot take its place', async () => {
    await replaceFolder(dist, fill('alt'))
    await expect(replaceFolder(dist, async () => undefined)).rejects.toThrow('ENOENT')
    expect(await found()).toEqual(['dist', 'dist/alt'])
  })

  it('lets two work one after the other', async () => {
    const slowly = (text: string) => async (draft: string) => {
      await fill(text)(draft)
      await pause(20)
      expect(await readdir(draft)).toEqual([text])
    }
    await Promise.all([replaceFolder(dist, slowly('eins')), replaceFolder(dist, slowly('zwei'))])
    expect(await found()).toEqual(['dist', 'dist/zwei'])
  })
})
