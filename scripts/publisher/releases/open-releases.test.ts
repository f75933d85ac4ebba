import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallReleases } from '../testing/small-releases.ts'
import { listReleaseIds, readManifest, writeManifest } from './manifest-file.ts'
import { hashOf } from './object-store.ts'
import type { ReleaseEntry } from './release.ts'
import { rollback } from './rollback.ts'

const small = smallReleases()
const { manifests, open, release, live } = small

describe('openReleases', () => {
  it('has nothing live before the first release', () => {
    expect(small.releases.live()).toBeNull()
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
    const entry = small.releases.live()?.listing.get('/') as ReleaseEntry
    const entries = new Map([['/', { ...entry, scripts: ["'sha256-x'"] }]])
    expect(await small.releases.commit({ entries, removed: [], trigger: 'webhook' })).not.toBeNull()
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
    const pointer = path.join(small.folder, 'current')
    const before = await readFile(pointer)
    await rm(pointer)
    await mkdir(path.join(pointer, 'in the way'), { recursive: true })
    await expect(release({ '/': 'two' })).rejects.toThrow('EISDIR')
    await rm(pointer, { recursive: true })
    await writeFile(pointer, before)
    const made = await release({ '/': 'three' })
    expect(await listReleaseIds(manifests())).toEqual(['00000001', made?.id])
    expect(await rollback(small.folder, undefined)).toMatchObject({ to: '00000001' })
    await small.releases.follow()
    expect(await live()).toEqual({ '/': 'one' })
  })

  it('writes an object again that a power cut has cut short', async () => {
    await release({ '/': 'Start' })
    const file = small.releases.objects.fileOf(hashOf(Buffer.from('Start')))
    await writeFile(file, 'Sta')
    await release({ '/': 'Start' })
    expect(await readFile(file, 'utf8')).toBe('Start')
  })
})
