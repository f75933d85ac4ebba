import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallReleases } from '../testing/small-releases.ts'
import { listReleaseIds } from './manifest-file.ts'
import { hashOf } from './object-store.ts'
import { rollback } from './rollback.ts'

const small = smallReleases()
const { manifests, open, release, live } = small

describe('collect', () => {
  const objectCount = async () =>
    (await readdir(small.releases.objects.folder, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    ).length

  it('keeps the last releases, what they are based on, and their objects', async () => {
    await open(3)
    for (let number = 1; number <= 6; number += 1)
      await release({ '/': `Start ${number}`, '/fest/': 'immer gleich' })
    await small.releases.collect()
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
    const compiled = () => [...small.releases.compiled.keys()].sort()
    expect(compiled()).toEqual(['/_astro/a.js', '/_astro/b.js', '/_astro/c.js'])
    // Whole ones, so that nothing builds on the first.
    const many = Array.from({ length: 201 }, (_, index) => [`/${index}/`, `${index}`])
    await release(Object.fromEntries(many))
    await release({ '/': 'neu' })
    await small.releases.collect()
    expect(compiled()).toEqual(['/_astro/b.js', '/_astro/c.js'])
    await open(2)
    expect(compiled()).toEqual(['/_astro/b.js', '/_astro/c.js'])
  })

  it('removes compressed forms and drafts along with objects', async () => {
    await open(1)
    await release({ '/': 'alt' })
    await small.releases.objects.putEncoded(hashOf(Buffer.from('alt')), 'br', Buffer.from('x'))
    const many = Array.from({ length: 201 }, (_, index) => [`/${index}/`, `${index}`])
    await release({ '/': 'neu', ...Object.fromEntries(many) })
    await small.releases.collect()
    const names = await readdir(small.releases.objects.folder, { recursive: true })
    expect(names.filter((name) => name.includes(hashOf(Buffer.from('alt'))))).toEqual([])
  })

  it('removes what a crash has left half-written, and not what is just being written', async () => {
    await release({ '/': 'Start' })
    const drafts = ['.current.0123456789ab.tmp', 'manifests/.00000001.json.0123456789ab.tmp']
    const young = '.current.ba9876543210.tmp'
    for (const name of [...drafts, young]) await writeFile(path.join(small.folder, name), '')
    const twoHoursAgo = Date.now() / 1000 - 7_200
    for (const name of drafts) await utimes(path.join(small.folder, name), twoHoursAgo, twoHoursAgo)
    await small.releases.collect()
    expect((await readdir(small.folder)).sort()).toEqual([young, 'current', 'manifests', 'objects'])
    expect(await readdir(manifests())).toEqual(['00000001.json'])
  })

  it('leaves alone what others have put there', async () => {
    await open(1)
    await release({ '/': 'Start' })
    await writeFile(path.join(small.releases.objects.folder, '.DS_Store'), 'x')
    await mkdir(path.join(small.releases.objects.folder, 'lost+found'))
    const own = path.dirname(small.releases.objects.fileOf(hashOf(Buffer.from('Start'))))
    await mkdir(path.join(own, 'ordner'))
    await writeFile(path.join(own, 'notiz.txt'), 'x')
    expect(await small.releases.collect()).toEqual({ releases: 0, objects: 0, damaged: [] })
    expect((await readdir(own)).sort()).toEqual([hashOf(Buffer.from('Start')), 'notiz.txt', 'ordner'].sort())
  })

  it('keeps every object while a kept release is damaged, and builds on that one no more', async () => {
    await open(2)
    for (let number = 1; number <= 3; number += 1)
      await release({ '/': `Start ${number}`, '/fest/': 'immer gleich' })
    await writeFile(path.join(manifests(), '00000001.json'), '')
    expect(await small.releases.collect()).toEqual({ releases: 0, objects: 0, damaged: ['00000001'] })
    expect(await live()).toEqual({ '/': 'Start 3', '/fest/': 'immer gleich' })
    await release({ '/': 'Start 4' })
    await release({ '/': 'Start 5' })
    expect(await small.releases.collect()).toEqual({ releases: 3, objects: 3, damaged: [] })
    await open()
    expect(await live()).toEqual({ '/': 'Start 5', '/fest/': 'immer gleich' })
  })

  it('never removes the live release, however old', async () => {
    await open(1)
    for (let number = 1; number <= 4; number += 1) await release({ '/': `Start ${number}` })
    await rollback(small.folder, '00000002')
    await small.releases.follow()
    await small.releases.collect()
    await open()
    expect(await live()).toEqual({ '/': 'Start 2' })
  })
})
