import { beforeEach, describe, expect, it } from 'vitest'
import { smallReleases } from '../testing/small-releases.ts'
import { readManifest, writeManifest } from './manifest-file.ts'
import { readPointer, writePointer } from './pointer.ts'
import { rollback } from './rollback.ts'

const small = smallReleases()
const { open, release, live } = small

describe('rollback', () => {
  beforeEach(async () => {
    await release({ '/': 'eins' })
    await release({ '/': 'zwei' })
  })

  it('brings the release before back, in a running publisher too', async () => {
    expect(await rollback(small.folder, undefined)).toEqual({ from: '00000002', to: '00000001' })
    expect(await small.releases.follow()).toBe(true)
    expect(await live()).toEqual({ '/': 'eins' })
    expect(await small.releases.follow()).toBe(false)
  })

  it('holds across a restart that finds nothing new', async () => {
    await rollback(small.folder, '00000001')
    await open()
    expect(await release({ '/': 'zwei' })).toBeNull()
    expect(await live()).toEqual({ '/': 'eins' })
  })

  it('ends with the next change, which builds on the newest release', async () => {
    await rollback(small.folder, '00000001')
    await small.releases.follow()
    await release({ '/neu/': 'neu' })
    expect(await live()).toEqual({ '/': 'zwei', '/neu/': 'neu' })
  })

  it('goes on while only time changes something, until content is changed', async () => {
    await rollback(small.folder, '00000001')
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
    await rollback(small.folder, '00000001')
    await rollback(small.folder, '00000002')
    await open()
    expect(await live()).toEqual({ '/': 'zwei' })
  })

  it('is not mistaken for what happens while a release is being made', async () => {
    let making = true
    let moved = 0
    async function watch() {
      while (making) {
        if (await small.releases.follow()) moved += 1
        await new Promise(setImmediate)
      }
    }
    const watching = Promise.all([watch(), watch(), watch()])
    for (let number = 0; number < 30; number += 1) {
      const made = await release({ '/': `Nummer ${number}` })
      expect(small.releases.live()?.id).toBe(made?.id)
    }
    making = false
    await watching
    expect(moved).toBe(0)
    expect(small.releases.live()).toBe(small.releases.head())
  })

  it('is not mistaken for a switch of our own that failed after the pointer was replaced', async () => {
    const manifest = await readManifest(small.manifests(), '00000001')
    await writeManifest(small.manifests(), { ...manifest, id: '00000003' })
    await writePointer(small.folder, { release: '00000003' })
    await small.releases.follow()
    expect((await release({ '/': 'drei' }, [], { keepsRollback: true }))?.id).toBe('00000003')
    expect(await live()).toEqual({ '/': 'drei' })
    expect(await readPointer(small.folder)).toEqual({ release: '00000003' })
  })

  it('refuses a release that is not there', async () => {
    await expect(rollback(small.folder, '00000009')).rejects.toThrow(
      'There is no release 00000009. Known are:',
    )
  })
})
