import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallReleases } from '../testing/small-releases.ts'
import { rollback } from './rollback.ts'

const small = smallReleases()
const { manifests, open, release, live } = small

describe('releases with a damaged manifest', () => {
  const damage = (id: string) => writeFile(path.join(manifests(), `${id}.json`), '')

  it('shows the newest release that can be read, says so, and goes on from it', async () => {
    for (const text of ['one', 'two', 'three']) await release({ '/': text })
    await damage('00000003')
    await open()
    expect(await live()).toEqual({ '/': 'two' })
    expect(small.damaged).toEqual([expect.stringMatching(/Release 00000003 cannot be read from .*Roll back/)])
    // Nothing differs, so nothing is released: the pointer has to name what is shown all the same.
    expect(await release({ '/': 'two' })).toBeNull()
    expect(await small.releases.follow()).toBe(false)
    await open()
    expect((await release({ '/': 'four' }))?.id).toBe('00000004')
    await open()
    expect(await live()).toEqual({ '/': 'four' })
    expect(small.damaged).toHaveLength(2)
  })

  it('begins anew when all others build on it', async () => {
    for (const text of ['one', 'two']) await release({ '/': text, '/fest/': 'gleich' })
    await damage('00000001')
    await open()
    expect(small.releases.live()).toBeNull()
    expect((await release({ '/': 'three' }))?.id).toBe('00000003')
    await small.releases.collect()
    await open()
    expect(await live()).toEqual({ '/': 'three' })
  })

  it('stays at the release that an operator chose, whatever else is damaged', async () => {
    for (const text of ['one', 'two', 'three']) await release({ '/': text })
    await rollback(small.folder, '00000001')
    await damage('00000003')
    await open()
    expect([await live(), small.releases.head()?.id]).toEqual([{ '/': 'one' }, '00000002'])
  })

  it('does not go back to what an operator has rolled away from when his choice is damaged', async () => {
    for (const text of ['one', 'two', 'three']) await release({ '/': text })
    await rollback(small.folder, '00000002')
    await damage('00000002')
    await open()
    expect([await live(), small.releases.head()?.id]).toEqual([{ '/': 'one' }, '00000003'])
    expect(small.damaged).toEqual([expect.stringContaining('Release 00000002 cannot be read')])
    await open()
    expect(await live()).toEqual({ '/': 'one' })
  })
})

describe('releases with a damaged pointer', () => {
  const damage = (text: string) => writeFile(path.join(small.folder, 'current'), text)

  it.each(['', 'Unsinn', 'null', '{"release":"00000001","rolledBackFrom":2}'])(
    'show the newest one, say so, and go on from it: %j',
    async (text) => {
      for (const page of ['one', 'two']) await release({ '/': page })
      await damage(text)
      await open()
      expect(await live()).toEqual({ '/': 'two' })
      expect(small.damaged).toEqual([
        expect.stringContaining(`${small.folder}/current does not name a release`),
      ])
      expect(await small.releases.follow()).toBe(false)
      await open()
      expect(small.damaged).toHaveLength(1)
      expect((await release({ '/': 'three' }))?.id).toBe('00000003')
    },
  )

  it('show the newest one that can be read', async () => {
    for (const page of ['one', 'two']) await release({ '/': page })
    await writeFile(path.join(manifests(), '00000002.json'), '')
    await damage('')
    await open()
    expect(await live()).toEqual({ '/': 'one' })
    expect((await release({ '/': 'three' }))?.id).toBe('00000003')
  })

  it('begin anew when there is none', async () => {
    await damage('')
    await open()
    expect(small.releases.live()).toBeNull()
    await release({ '/': 'one' })
    await open()
    expect(await live()).toEqual({ '/': 'one' })
  })
})
