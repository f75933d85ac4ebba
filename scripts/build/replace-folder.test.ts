import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFolder } from './replace-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replace-folder-'))
})
afterEach(() => rm(folder, { recursive: true }))

const fill = (text: string) => async (draft: string) => {
  await mkdir(draft)
  await writeFile(path.join(draft, text), text)
}

describe('replaceFolder', () => {
  it('puts the new one in the place of the old one, of which nothing is left', async () => {
    await replaceFolder(path.join(folder, 'dist'), fill('alt'))
    await replaceFolder(path.join(folder, 'dist'), fill('neu'))
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['dist', 'dist/neu'])
  })

  it('leaves the old one as it is when the new one cannot be made', async () => {
    const dist = path.join(folder, 'dist')
    await replaceFolder(dist, fill('alt'))
    const failing = replaceFolder(dist, async (draft) => {
      await fill('halb')(draft)
      expect(await readFile(path.join(dist, 'alt'), 'utf8')).toBe('alt')
      throw new Error('keine Verbindung')
    })
    await expect(failing).rejects.toThrow('keine Verbindung')
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['dist', 'dist/alt'])
  })
})
