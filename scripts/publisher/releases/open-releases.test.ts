import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formerAfter, REMEMBERED_ADDRESSES } from './former-addresses.ts'
import { listReleaseIds, readManifest, writeManifest } from './manifest-file.ts'
import { hashOf } from './object-store.ts'
import { type KnownRelease, openReleases, type Releases } from './open-releases.ts'
import type { ReleaseEntry } from './release.ts'
import { rollback } from './rollback.ts'
import { storeObjects } from './store-objects.ts'
import { whereNow } from './where-now.ts'

let folder: string
let releases: Releases
/** What was said of releases that could not be read. */
let damaged: string[]
const manifests = () => path.join(folder, 'manifests')
const open = async (keep?: number) => {
  releases = await openReleases(folder, {
    now: () => new Date('2026-03-01T10:00:00Z'),
    onDamaged: (error) => damaged.push((error as Error).message),
    ...(keep === undefined ? {} : { keep }),
  })
}

/** Releases pages with these texts, some of them about something, and takes others away. */
async function release(
  pages: Record<string, string>,
  removed: string[] = [],
  {
    subjects = {},
    keepsRollback = false,
  }: { subjects?: Record<string, string>; keepsRollback?: boolean } = {},
) {
  const made = Object.entries(pages).map(([key, text]) => {
    const bytes = Buffer.from(text)
    const entry: ReleaseEntry = { hash: hashOf(bytes), type: 'text/html; charset=utf-8', size: bytes.length }
    const subject = subjects[key]
    if (subject !== undefined) entry.subject = subject
    return { key, bytes, entry }
  })
  await storeObjects(releases.objects, made)
  const entries = new Map(made.map(({ key, entry }) => [key, entry]))
  return releases.commit({ entries, removed, trigger: 'webhook', keepsRollback })
}

/** The texts of the live release. */
async function live(): Promise<Record<string, string>> {
  const listing = [...(releases.live()?.listing ?? [])]
  const texts = listing.map(
    async ([key, { hash }]) => [key, await readFile(releases.objects.fileOf(hash), 'utf8')] as const,
  )
  return Object.fromEntries(await Promise.all(texts))
}

beforeEach(async () => {
  damaged = []
  folder = await mkdtemp(path.join(tmpdir(), 'releases-'))
  await open()
})
afterEach(() => rm(folder, { recursive: true }))

describe('openReleases', () => {
  it('has nothing live before the first release', () => {
    expect(releases.live()).toBeNull()
  })

  it('builds each release on the one before', async () => {
    await release({ '/': 'Start', '/a/': 'A', '/b/': 'B' })
    const second = await release({ '/a/': 'A neu', '/c/': 'C' }, ['/b/'])
    expect(second).toEqual({ id: '00000002', changed: ['/a/', '/c/'], removed: ['/b/'] })
    expect(await live()).toEqual({ '/': 'Start', '/a/': 'A neu', '/c/': 'C' })
  })

  it('finds the same release again after a restart', async () => {
    await release({ '/': 'Start', '/a/': 'A', '/b/': 'B' })
    await release({ '/a/': 'A neu' }, ['/b/'])
    await open()
    expect(await live()).toEqual({ '/': 'Start', '/a/': 'A neu' })
    await release({ '/b/': 'B wieder' })
    await open()
    expect(await live()).toEqual({ '/': 'Start', '/a/': 'A neu', '/b/': 'B wieder' })
  })

  it('writes down only what changed, against the last whole release', async () => {
    await release({ '/': 'Start', '/a/': 'A' })
    await release({ '/a/': 'A neu' })
    await release({ '/b/': 'B' }, ['/'])
    const manifest = await readManifest(manifests(), '00000003')
    expect(manifest).toMatchObject({
      base: '00000001',
      createdAt: '2026-03-01T10:00:00.000Z',
      removed: ['/'],
    })
    expect(Object.keys(manifest.entries)).toEqual(['/a/', '/b/'])
  })

  it('writes a whole release again when the difference has grown large', async () => {
    await release({ '/': 'Start' })
    await release(Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`/${index}/`, `${index}`])))
    expect((await readManifest(manifests(), '00000002')).base).toBeNull()
    await release({ '/': 'Start neu' })
    expect((await readManifest(manifests(), '00000003')).base).toBe('00000002')
    await open()
    expect(Object.keys(await live())).toHaveLength(202)
  })

  it('makes no release when nothing would differ', async () => {
    await release({ '/': 'Start' })
    expect(await release({ '/': 'Start' }, ['/gibt-es-nicht/'])).toBeNull()
    expect(await listReleaseIds(manifests())).toEqual(['00000001'])
  })

  it('takes a change of headers alone for a change', async () => {
    await release({ '/': 'Start' })
    const entry = releases.live()?.listing.get('/') as ReleaseEntry
    const entries = new Map([['/', { ...entry, scripts: ["'sha256-x'"] }]])
    expect(await releases.commit({ entries, removed: [], trigger: 'webhook' })).not.toBeNull()
  })

  it('stays with the old release if it died after writing the manifest and before the switch', async () => {
    await release({ '/': 'Start' })
    const { entries } = await readManifest(manifests(), '00000001')
    await writeManifest(manifests(), {
      id: '00000002',
      createdAt: '2026-03-01T10:00:00.000Z',
      trigger: 'webhook',
      base: '00000001',
      entries: {},
      removed: Object.keys(entries),
    })
    await open()
    expect(await live()).toEqual({ '/': 'Start' })
    expect(await listReleaseIds(manifests())).toEqual(['00000001'])
    expect((await release({ '/': 'Neu' }))?.id).toBe('00000002')
  })

  it('knows no release between two others that was never live, as its switch failed', async () => {
    await release({ '/': 'one' })
    const pointer = path.join(folder, 'current')
    const before = await readFile(pointer)
    await rm(pointer)
    await mkdir(path.join(pointer, 'in the way'), { recursive: true })
    await expect(release({ '/': 'two' })).rejects.toThrow('EISDIR')
    await rm(pointer, { recursive: true })
    await writeFile(pointer, before)
    const made = await release({ '/': 'three' })
    expect(await listReleaseIds(manifests())).toEqual(['00000001', made?.id])
    expect(await rollback(folder, undefined)).toMatchObject({ to: '00000001' })
    await releases.follow()
    expect(await live()).toEqual({ '/': 'one' })
  })

  describe('with a damaged manifest', () => {
    const damage = (id: string) => writeFile(path.join(manifests(), `${id}.json`), '')

    it('shows the newest release that can be read, says so, and goes on from it', async () => {
      for (const text of ['one', 'two', 'three']) await release({ '/': text })
      await damage('00000003')
      await open()
      expect(await live()).toEqual({ '/': 'two' })
      expect(damaged).toEqual([expect.stringMatching(/Release 00000003 cannot be read from .*Roll back/)])
      // Nothing differs, so nothing is released: the pointer has to name what is shown all the same.
      expect(await release({ '/': 'two' })).toBeNull()
      expect(await releases.follow()).toBe(false)
      await open()
      expect((await release({ '/': 'four' }))?.id).toBe('00000004')
      await open()
      expect(await live()).toEqual({ '/': 'four' })
      expect(damaged).toHaveLength(2)
    })

    it('begins anew when all others build on it', async () => {
      for (const text of ['one', 'two']) await release({ '/': text, '/fest/': 'gleich' })
      await damage('00000001')
      await open()
      expect(releases.live()).toBeNull()
      expect((await release({ '/': 'three' }))?.id).toBe('00000003')
      await releases.collect()
      await open()
      expect(await live()).toEqual({ '/': 'three' })
    })

    it('stays at the release that an operator chose, whatever else is damaged', async () => {
      for (const text of ['one', 'two', 'three']) await release({ '/': text })
      await rollback(folder, '00000001')
      await damage('00000003')
      await open()
      expect([await live(), releases.head()?.id]).toEqual([{ '/': 'one' }, '00000002'])
    })
  })

  it('writes an object again that a power cut has cut short', async () => {
    await release({ '/': 'Start' })
    const file = releases.objects.fileOf(hashOf(Buffer.from('Start')))
    await writeFile(file, 'Sta')
    await release({ '/': 'Start' })
    expect(await readFile(file, 'utf8')).toBe('Start')
  })
})

describe('former addresses', () => {
  /** Where what was at a path is in the live release; asked anew of the disk too. */
  const now = async (key: string) => {
    const answer = whereNow(releases.live() as KnownRelease, key)
    await open()
    expect(whereNow(releases.live() as KnownRelease, key)).toBe(answer)
    return answer
  }

  it('lead to the present one in one step, are gone with what was there, and unknown without it', async () => {
    await release({ '/': 'Start', '/a/': 'A' }, [], { subjects: { '/a/': 'article-a' } })
    await release({ '/b/': 'A' }, ['/a/'], { subjects: { '/b/': 'article-a' } })
    await release({ '/c/': 'A' }, ['/b/', '/'], { subjects: { '/c/': 'article-a' } })
    expect([await now('/a/'), await now('/b/'), await now('/')]).toEqual(['/c/', '/c/', undefined])
    await release({}, ['/c/'])
    expect([await now('/a/'), await now('/c/')]).toEqual([null, null])
  })

  it('are exchanged when two pages exchange theirs', async () => {
    await release({ '/a/': 'A', '/b/': 'B' }, [], { subjects: { '/a/': 'one', '/b/': 'two' } })
    await release({ '/a/': 'B', '/b/': 'A' }, [], { subjects: { '/a/': 'two', '/b/': 'one' } })
    await release({ '/c/': 'A' }, ['/b/'], { subjects: { '/c/': 'one' } })
    await release({ '/d/': 'B' }, ['/a/'], { subjects: { '/d/': 'two' } })
    expect([await now('/a/'), await now('/b/')]).toEqual(['/d/', '/c/'])
  })

  it('belong to a release: a rollback brings back those it had', async () => {
    await release({ '/a/': 'A' }, [], { subjects: { '/a/': 'article-a' } })
    await release({ '/b/': 'A' }, ['/a/'], { subjects: { '/b/': 'article-a' } })
    await rollback(folder, '00000001')
    await releases.follow()
    expect(await now('/a/')).toBeUndefined()
    expect(Object.keys(await live())).toEqual(['/a/'])
    await rollback(folder, '00000002')
    await releases.follow()
    expect(await now('/a/')).toBe('/b/')
  })

  it('cost nothing in releases that leave them as they are, and outlive the collection of old ones', async () => {
    await open(1)
    await release({ '/a/': 'A' }, [], { subjects: { '/a/': 'article-a' } })
    await release({ '/b/': 'A' }, ['/a/'], { subjects: { '/b/': 'article-a' } })
    await release({ '/b/': 'A neu' }, [], { subjects: { '/b/': 'article-a' } })
    const [second, third] = [
      await readManifest(manifests(), '00000002'),
      await readManifest(manifests(), '00000003'),
    ]
    expect(third.former).toBe(second.former)
    await releases.collect()
    expect(await now('/a/')).toBe('/b/')
  })

  it('are forgotten, the oldest first, when there are very many', () => {
    const paths = Array.from({ length: REMEMBERED_ADDRESSES + 1 }, (_, index) => `/${index}/`)
    const entry: ReleaseEntry = { hash: '', type: '', size: 0, subject: 'article' }
    const listing = new Map(paths.map((key) => [key, entry]))
    const former = formerAfter(new Map(), listing, { changed: [], removed: paths })
    expect(former.size).toBe(REMEMBERED_ADDRESSES)
    expect([former.has('/0/'), former.has(paths.at(-1) as string)]).toEqual([false, true])
  })
})

describe('rollback', () => {
  beforeEach(async () => {
    await release({ '/': 'eins' })
    await release({ '/': 'zwei' })
  })

  it('brings the release before back, in a running publisher too', async () => {
    expect(await rollback(folder, undefined)).toEqual({ from: '00000002', to: '00000001' })
    expect(await releases.follow()).toBe(true)
    expect(await live()).toEqual({ '/': 'eins' })
    expect(await releases.follow()).toBe(false)
  })

  it('holds across a restart that finds nothing new', async () => {
    await rollback(folder, '00000001')
    await open()
    expect(await release({ '/': 'zwei' })).toBeNull()
    expect(await live()).toEqual({ '/': 'eins' })
  })

  it('ends with the next change, which builds on the newest release', async () => {
    await rollback(folder, '00000001')
    await releases.follow()
    await release({ '/neu/': 'neu' })
    expect(await live()).toEqual({ '/': 'zwei', '/neu/': 'neu' })
  })

  it('goes on while only time changes something, until content is changed', async () => {
    await rollback(folder, '00000001')
    await release({ '/zeit/': 'vorbei' }, [], { keepsRollback: true })
    expect(await live()).toEqual({ '/': 'eins' })
    await open()
    expect(await live()).toEqual({ '/': 'eins' })
    await release({ '/neu/': 'neu' }, [], { keepsRollback: true })
    expect(await live()).toEqual({ '/': 'eins' })
    await release({ '/neu/': 'geändert' })
    expect(await live()).toEqual({ '/': 'zwei', '/zeit/': 'vorbei', '/neu/': 'geändert' })
    await open()
    expect(await live()).toEqual({ '/': 'zwei', '/zeit/': 'vorbei', '/neu/': 'geändert' })
  })

  it('can be taken back', async () => {
    await rollback(folder, '00000001')
    await rollback(folder, '00000002')
    await open()
    expect(await live()).toEqual({ '/': 'zwei' })
  })

  it('is not mistaken for what happens while a release is being made', async () => {
    let making = true
    let moved = 0
    async function watch() {
      while (making) {
        if (await releases.follow()) moved += 1
        await new Promise(setImmediate)
      }
    }
    const watching = Promise.all([watch(), watch(), watch()])
    for (let number = 0; number < 30; number += 1) {
      const made = await release({ '/': `Nummer ${number}` })
      expect(releases.live()?.id).toBe(made?.id)
    }
    making = false
    await watching
    expect(moved).toBe(0)
    expect(releases.live()).toBe(releases.head())
  })

  it('refuses a release that is not there', async () => {
    await expect(rollback(folder, '00000009')).rejects.toThrow('There is no release 00000009. Known are:')
  })
})

describe('collect', () => {
  const objectCount = async () =>
    (await readdir(releases.objects.folder, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    ).length

  it('keeps the last releases, what they are based on, and their objects', async () => {
    await open(3)
    for (let number = 1; number <= 6; number += 1)
      await release({ '/': `Start ${number}`, '/fest/': 'immer gleich' })
    await releases.collect()
    expect(await listReleaseIds(manifests())).toEqual(['00000001', '00000004', '00000005', '00000006'])
    // The start pages of the four releases, and the page that never changed.
    expect(await objectCount()).toBe(5)
    await open()
    expect(await live()).toEqual({ '/': 'Start 6', '/fest/': 'immer gleich' })
  })

  it('forgets the files of the compiled site that no kept release has', async () => {
    await open(2)
    await release({ '/_astro/a.js': 'a', '/_astro/b.js': 'b', '/bilder/a.svg': 'c' })
    await release({ '/_astro/c.js': 'd' }, ['/_astro/a.js', '/bilder/a.svg'])
    const compiled = () => [...releases.compiled.keys()].sort()
    expect(compiled()).toEqual(['/_astro/a.js', '/_astro/b.js', '/_astro/c.js'])
    // Whole ones, so that nothing builds on the first.
    const many = Array.from({ length: 201 }, (_, index) => [`/${index}/`, `${index}`])
    await release(Object.fromEntries(many))
    await release({ '/': 'neu' })
    await releases.collect()
    expect(compiled()).toEqual(['/_astro/b.js', '/_astro/c.js'])
    await open(2)
    expect(compiled()).toEqual(['/_astro/b.js', '/_astro/c.js'])
  })

  it('removes compressed forms and drafts along with objects', async () => {
    await open(1)
    await release({ '/': 'alt' })
    await releases.objects.putEncoded(hashOf(Buffer.from('alt')), 'br', Buffer.from('x'))
    const many = Array.from({ length: 201 }, (_, index) => [`/${index}/`, `${index}`])
    await release({ '/': 'neu', ...Object.fromEntries(many) })
    await releases.collect()
    const names = await readdir(releases.objects.folder, { recursive: true })
    expect(names.filter((name) => name.includes(hashOf(Buffer.from('alt'))))).toEqual([])
  })

  it('leaves alone what others have put there', async () => {
    await open(1)
    await release({ '/': 'Start' })
    await writeFile(path.join(releases.objects.folder, '.DS_Store'), 'x')
    await mkdir(path.join(releases.objects.folder, 'lost+found'))
    const own = path.dirname(releases.objects.fileOf(hashOf(Buffer.from('Start'))))
    await mkdir(path.join(own, 'ordner'))
    await writeFile(path.join(own, 'notiz.txt'), 'x')
    expect(await releases.collect()).toEqual({ releases: 0, objects: 0, damaged: [] })
    expect((await readdir(own)).sort()).toEqual([hashOf(Buffer.from('Start')), 'notiz.txt', 'ordner'].sort())
  })

  it('keeps every object while a kept release is damaged, and builds on that one no more', async () => {
    await open(2)
    for (let number = 1; number <= 3; number += 1)
      await release({ '/': `Start ${number}`, '/fest/': 'immer gleich' })
    await writeFile(path.join(manifests(), '00000001.json'), '')
    expect(await releases.collect()).toEqual({ releases: 0, objects: 0, damaged: ['00000001'] })
    expect(await live()).toEqual({ '/': 'Start 3', '/fest/': 'immer gleich' })
    await release({ '/': 'Start 4' })
    await release({ '/': 'Start 5' })
    expect(await releases.collect()).toEqual({ releases: 3, objects: 3, damaged: [] })
    await open()
    expect(await live()).toEqual({ '/': 'Start 5', '/fest/': 'immer gleich' })
  })

  it('never removes the live release, however old', async () => {
    await open(1)
    for (let number = 1; number <= 4; number += 1) await release({ '/': `Start ${number}` })
    await rollback(folder, '00000002')
    await releases.follow()
    await releases.collect()
    await open()
    expect(await live()).toEqual({ '/': 'Start 2' })
  })
})
