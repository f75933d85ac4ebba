import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createObjectStore, hashOf, type ObjectStore } from './object-store.ts'
import { MARKER, openPlainFolder } from './plain-folder.ts'
import type { ReleaseListing } from './release.ts'
import { presentAddresses } from './where-now.ts'

let folder: string
let objects: ObjectStore
const out = () => path.join(folder, 'out')

async function release(pages: Record<string, string>, former: Record<string, string> = {}) {
  const entries = Object.entries(pages).map(async ([key, text]) => {
    const hash = hashOf(Buffer.from(text))
    await objects.put(hash, Buffer.from(text))
    return [key, { hash, type: 'text/html; charset=utf-8', size: text.length, subject: key }] as const
  })
  const listing: ReleaseListing = new Map(await Promise.all(entries))
  return { listing, former: new Map(Object.entries(former)), present: presentAddresses(listing) }
}

const ALWAYS = [MARKER, '.nginx-former']

/** What lies in the folder, by file; without what always does. */
async function files(): Promise<Record<string, string>> {
  const found = await readdir(out(), { recursive: true, withFileTypes: true })
  const read = found
    .filter((entry) => entry.isFile() && !ALWAYS.includes(entry.name))
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(out(), file), await readFile(file, 'utf8')] as const
    })
  return Object.fromEntries(await Promise.all(read))
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plain-folder-'))
  objects = createObjectStore(path.join(folder, 'objects'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('openPlainFolder', () => {
  it('follows release after release', async () => {
    const plain = await openPlainFolder(out(), objects)
    await plain.follow(await release({ '/': 'Start', '/a/': 'A', '/rss.xml': 'RSS' }))
    await plain.follow(await release({ '/': 'Start', '/a/': 'A neu', '/b/': 'B' }))
    expect(await files()).toEqual({ 'index.html': 'Start', 'a/index.html': 'A neu', 'b/index.html': 'B' })
    expect((await readdir(out())).sort()).toEqual([MARKER, '.nginx-former', 'a', 'b', 'index.html'])
  })

  it('catches up after a release that could not be written down', async () => {
    const plain = await openPlainFolder(out(), objects)
    await plain.follow(await release({ '/': 'Start', '/a/': 'A' }))
    const second = await release({ '/': 'Start neu', '/b/': 'B' })
    const lost = objects.fileOf(hashOf(Buffer.from('B')))
    await rm(lost)
    await expect(plain.follow(second)).rejects.toThrow()
    await writeFile(lost, 'B')
    await plain.follow(await release({ '/': 'Start neu', '/b/': 'B' }))
    expect(await files()).toEqual({ 'index.html': 'Start neu', 'b/index.html': 'B' })
  })

  it('clears the rest of an earlier run out of its own folder', async () => {
    await (await openPlainFolder(out(), objects)).follow(await release({ '/': 'alt', '/a/': 'A' }))
    await (await openPlainFolder(out(), objects)).follow(await release({ '/': 'neu' }))
    expect(await files()).toEqual({ 'index.html': 'neu' })
  })

  it('takes an empty folder', async () => {
    await mkdir(out())
    await (await openPlainFolder(out(), objects)).follow(await release({ '/': 'Start' }))
    expect(await files()).toEqual({ 'index.html': 'Start' })
  })

  it('writes former addresses down for static hosts and for nginx, which needs its file without any too', async () => {
    const plain = await openPlainFolder(out(), objects)
    const former = () => readFile(path.join(out(), '.nginx-former'), 'utf8')
    await plain.follow(await release({ '/neu/': 'A' }, { '/alt/': '/neu/', '/fort/': '/weg/' }))
    expect(await files()).toEqual({ 'neu/index.html': 'A', _redirects: '/alt/ /neu/ 301\n' })
    expect(await former()).toBe('"/alt/" "/neu/";\n"/fort/" gone;\n')
    await plain.follow(await release({ '/neu/': 'A' }))
    expect(await files()).toEqual({ 'neu/index.html': 'A' })
    expect(await former()).toBe('')
  })

  it('refuses a folder with other files, and leaves them alone', async () => {
    await mkdir(path.join(out(), '.git'), { recursive: true })
    await writeFile(path.join(out(), '.git/HEAD'), 'main')
    await expect(openPlainFolder(out(), objects)).rejects.toThrow(
      /--out holds other files, which would be lost/,
    )
    expect(await files()).toEqual({ '.git/HEAD': 'main' })
  })
})
