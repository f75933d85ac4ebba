import { expect, it } from 'vitest'
import { hashOf } from '../../scripts/publisher/releases/object-store.ts'
import { difference } from './difference.ts'
import type { PublishedSite } from './published-site.ts'

const subject = 'municipality:altena'
const failure = {
  path: '/kommunen/altena-westfalen/',
  subject,
  message: 'The page answered 404 instead of 200.',
}

/** A site of pages that say where they are, each about one thing. */
function siteOf(pages: Record<string, string>, failures: PublishedSite['failures'] = []): PublishedSite {
  const entries = Object.entries(pages).map(([path, subject]) => {
    const bytes = Buffer.from(path)
    return [path, { hash: hashOf(bytes), type: 'text/html', size: bytes.byteLength, subject }] as const
  })
  const paths = new Map(entries.map(([path, { hash }]) => [hash, path]))
  return {
    listing: new Map(entries),
    bytes: async ({ hash }) => Buffer.from(paths.get(hash) ?? ''),
    failures,
    problems: [],
  }
}

it('takes no offence at a last good version that stays at a former address while the new one fails', async () => {
  const before = siteOf({ '/': 'start', '/kommunen/altena/': subject }, [failure])
  expect(await difference(before, siteOf({ '/': 'start' }, [failure]))).toBeNull()
})

it('names a page that stayed though nothing failed, or something else did', async () => {
  const before = (failures: PublishedSite['failures']) =>
    siteOf({ '/': 'start', '/kommunen/altena/': subject }, failures)
  const told = '0 paths only in the second (), 1 only in the first (/kommunen/altena/), 0 differ ()'
  expect(await difference(before([]), siteOf({ '/': 'start' }))).toBe(told)
  const other = [{ ...failure, subject: 'municipality:aachen' }]
  expect(await difference(before(other), siteOf({ '/': 'start' }, other))).toBe(told)
})
