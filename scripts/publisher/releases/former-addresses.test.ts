import { describe, expect, it } from 'vitest'
import { smallReleases } from '../testing/small-releases.ts'
import { formerAfter, REMEMBERED_ADDRESSES } from './former-addresses.ts'
import { readManifest } from './manifest-file.ts'
import type { KnownRelease } from './open-releases.ts'
import type { ReleaseEntry } from './release.ts'
import { rollback } from './rollback.ts'
import { whereNow } from './where-now.ts'

const small = smallReleases()
const { manifests, open, release, live } = small

describe('former addresses', () => {
  /** Where what was at a path is in the live release; asked anew of the disk too. */
  const now = async (key: string) => {
    const answer = whereNow(small.releases.live() as KnownRelease, key)
    await open()
    expect(whereNow(small.releases.live() as KnownRelease, key)).toBe(answer)
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
    await rollback(small.folder, '00000001')
    await small.releases.follow()
    expect(await now('/a/')).toBeUndefined()
    expect(Object.keys(await live())).toEqual(['/a/'])
    await rollback(small.folder, '00000002')
    await small.releases.follow()
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
    await small.releases.collect()
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
