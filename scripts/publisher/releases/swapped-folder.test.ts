import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createObjectStore, hashOf, type ObjectStore } from './object-store.ts'
import type { KnownRelease } from './open-releases.ts'
import { MARKER, openPlainFolder } from './plain-folder.ts'
import type { ReleaseEntry } from './release.ts'
import { openSwappedFolder } from './swapped-folder.ts'

let folder: string
let objects: ObjectStore
const out = () => path.join(folder, 'out')
const read = (file: string) => readFile(path.join(out(), file), 'utf8')

async function release(number: number, pages: Record<string, string>): Promise<KnownRelease> {
  const listing = new Map<string, ReleaseEntry>()
  for (const [key, text] of Object.entries(pages)) {
    const hash = hashOf(Buffer.from(text))
    await objects.put(hash, Buffer.from(text))
    listing.set(key, { hash, type: 'text/html; charset=utf-8', size: text.length })
  }
  return { id: String(number), createdAt: '', listing, former: new Map(), present: new Map() }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'swapped-folder-'))
  objects = createObjectStore(path.join(folder, 'objects'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('openSwappedFolder', () => {
  it('follows release after release', async () => {
    const swapped = await openSwappedFolder(out(), { objects, compiled: new Map() })
    for (let number = 1; number <= 5; number += 1) {
      await swapped.follow(await release(number, { '/': `Start ${number}`, [`/nur-${number}/`]: 'x' }))
      expect(await read('index.html')).toBe(`Start ${number}`)
      expect((await readdir(out())).sort()).toEqual([MARKER, '.nginx-former', 'index.html', `nur-${number}`])
    }
  })

  it('shows a reader in the midst of reading one release, whole, when the next goes live', async () => {
    const swapped = await openSwappedFolder(out(), { objects, compiled: new Map() })
    const names = Array.from({ length: 20 }, (_, index) => `seite-${index}`)
    const pages = (number: number) =>
      Object.fromEntries(names.map((name) => [`/${name}/`, `Fassung ${number}`]))
    await swapped.follow(await release(0, pages(0)))
    for (let number = 1; number <= 5; number += 1) {
      // As a program does that goes into the folder once and then reads file after file.
      const inside = path.join(folder, await readlink(out()))
      const texts = new Set<string>()
      const readSome = async (some: string[]) => {
        for (const name of some) texts.add(await readFile(path.join(inside, name, 'index.html'), 'utf8'))
      }
      await readSome(names.slice(0, 10))
      const following = swapped.follow(await release(number, pages(number)))
      await readSome(names)
      await following
      await readSome(names.slice(10))
      expect([...texts]).toEqual([`Fassung ${number - 1}`])
      expect(await read('seite-0/index.html')).toBe(`Fassung ${number}`)
    }
  })

  it('shares what did not change between its two folders', async () => {
    const swapped = await openSwappedFolder(out(), { objects, compiled: new Map() })
    await swapped.follow(await release(1, { '/': 'Start', '/gleich/': 'gleich' }))
    await swapped.follow(await release(2, { '/': 'Start neu', '/gleich/': 'gleich' }))
    expect((await stat(path.join(out(), 'gleich/index.html'))).nlink).toBe(2)
    expect((await stat(path.join(out(), 'index.html'))).nlink).toBe(1)
  })

  it('looks only at what changed, once both its folders are in step', async () => {
    const swapped = await openSwappedFolder(out(), { objects, compiled: new Map() })
    const follow = async (number: number, pages: Record<string, string>, changed: string[]) => {
      const next = { ...(await release(number, pages)), since: String(number - 1) }
      if (number > 2) {
        const refuse = () => {
          throw new Error('All pages were looked at.')
        }
        next.listing[Symbol.iterator] = refuse
        next.listing.forEach = refuse
      }
      await swapped.follow(next, changed)
    }
    await follow(1, { '/': 'Start', '/a/': 'A', '/b/': 'B' }, ['/', '/a/', '/b/'])
    await follow(2, { '/': 'Start', '/a/': 'A', '/b/': 'B neu' }, ['/b/'])
    await follow(3, { '/': 'Start', '/b/': 'B neu', '/c/': 'C' }, ['/a/', '/c/'])
    await follow(4, { '/': 'Start neu', '/b/': 'B neu', '/c/': 'C' }, ['/'])
    expect((await readdir(out())).sort()).toEqual([MARKER, '.nginx-former', 'b', 'c', 'index.html'])
    expect([await read('index.html'), await read('b/index.html')]).toEqual(['Start neu', 'B neu'])
    await follow(5, { '/': 'Start neu', '/b/': 'B neu' }, ['/c/'])
    expect((await readdir(out())).sort()).toEqual([MARKER, '.nginx-former', 'b', 'index.html'])
    expect([await read('index.html'), await read('b/index.html')]).toEqual(['Start neu', 'B neu'])
  })

  it('looks at everything where it was led elsewhere in between, as by a rollback', async () => {
    const swapped = await openSwappedFolder(out(), { objects, compiled: new Map() })
    const first = await release(1, { '/': 'eins', '/a/': 'A' })
    await swapped.follow(first, ['/', '/a/'])
    await swapped.follow({ ...(await release(2, { '/': 'eins', '/a/': 'A neu' })), since: '1' }, ['/a/'])
    await swapped.follow({ ...(await release(3, { '/': 'drei', '/a/': 'A neu' })), since: '2' }, ['/'])
    await swapped.follow(first)
    expect([await read('index.html'), await read('a/index.html')]).toEqual(['eins', 'A'])
    const pages = { '/': 'drei', '/a/': 'A neu', '/b/': 'B' }
    await swapped.follow({ ...(await release(4, pages)), since: '3' }, ['/b/'])
    expect([await read('index.html'), await read('a/index.html')]).toEqual(['drei', 'A neu'])
    expect((await readdir(out())).sort()).toEqual([MARKER, '.nginx-former', 'a', 'b', 'index.html'])
    await swapped.follow({ ...(await release(5, { '/': 'drei', '/a/': 'A neu' })), since: '4' }, ['/b/'])
    expect((await readdir(out())).sort()).toEqual([MARKER, '.nginx-former', 'a', 'index.html'])
  })

  it('keeps the compiled files of releases before', async () => {
    const first = await release(1, { '/': 'eins', '/_astro/a.js': 'a' })
    const swapped = await openSwappedFolder(out(), { objects, compiled: new Map(first.listing) })
    await swapped.follow(first)
    for (const number of [2, 3, 4]) {
      const next = { ...(await release(number, { '/': `${number}` })), since: `${number - 1}` }
      await swapped.follow(next, number === 2 ? ['/', '/_astro/a.js'] : ['/'])
      expect([await read('index.html'), await read('_astro/a.js')]).toEqual([`${number}`, 'a'])
    }
  })

  it('goes on after a restart, and leaves readers where they are until the next release is whole', async () => {
    await (await openSwappedFolder(out(), { objects, compiled: new Map() })).follow(
      await release(1, { '/': 'eins', '/a/': 'A' }),
    )
    const swapped = await openSwappedFolder(out(), { objects, compiled: new Map() })
    const second = await release(2, { '/': 'zwei' })
    await rm(objects.fileOf(hashOf(Buffer.from('zwei'))))
    await expect(swapped.follow(second)).rejects.toThrow()
    expect([await read('index.html'), await read('a/index.html')]).toEqual(['eins', 'A'])
    await swapped.follow(await release(2, { '/': 'zwei' }))
    expect(await read('index.html')).toBe('zwei')
  })

  it('takes an empty folder, and one that was filled in place', async () => {
    await mkdir(out())
    await (await openSwappedFolder(out(), { objects, compiled: new Map() })).follow(
      await release(1, { '/': 'eins' }),
    )
    expect(await read('index.html')).toBe('eins')
    await rm(out(), { recursive: true })
    await (await openPlainFolder(out(), objects)).follow(await release(1, { '/': 'alt' }))
    await (await openSwappedFolder(out(), { objects, compiled: new Map() })).follow(
      await release(2, { '/': 'zwei' }),
    )
    expect(await read('index.html')).toBe('zwei')
    expect(await readdir(`${out()}.trees`)).not.toContain('before')
  })

  it('refuses a folder with other files and a link to elsewhere, and leaves them alone', async () => {
    await mkdir(out())
    await writeFile(path.join(out(), 'brief.txt'), 'wichtig')
    await expect(openSwappedFolder(out(), { objects, compiled: new Map() })).rejects.toThrow(
      /--out holds other files/,
    )
    const link = path.join(folder, 'link')
    await symlink('out', link)
    await expect(openSwappedFolder(link, { objects, compiled: new Map() })).rejects.toThrow(
      /is a link to .*out, which is not ours/,
    )
    expect(await read('brief.txt')).toBe('wichtig')
  })
})
