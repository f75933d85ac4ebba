import { expect, it } from 'vitest'
import { downloadHtml } from '../images/download-html.ts'
import type { StoredDocument } from './engine/document-store.ts'
import { Portal } from './portal.ts'

const assetId = 'file-9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b-pdf'
const download = { _type: 'download', asset: { _ref: assetId }, title: 'Leitfaden' }
const article = { _id: 'a', _type: 'article', _rev: 'r1', ...{ title: 'A', downloads: [download] } }

function filesWith(asset: object | null): string[] {
  const portal = new Portal()
  const stored =
    asset && ({ _id: assetId, _type: 'sanity.fileAsset', _rev: 'r1', ...asset } as StoredDocument)
  portal.load(stored ? [article, stored] : [article], { now: new Date('2026-11-21T12:00:00Z') })
  return portal.paths().filter((path) => path.startsWith('/dateien/'))
}

it.each([{ originalFilename: 'Leitfaden.pdf' }, {}])(
  'publishes the file that a download links to: %j',
  (asset) => {
    const [path, ...more] = filesWith(asset)
    expect(more).toEqual([])
    expect(downloadHtml(download, asset)).toContain(`href="${path}"`)
  },
)

it('has no page, and no link to one, for a municipality that there is not, and names it', async () => {
  const portal = new Portal()
  const municipality = (ags: string, slug: string) =>
    ({
      ...{ _id: `municipality-${ags}`, _type: 'municipality', _rev: 'r1' },
      ...{ ags, name: slug, slug: { current: slug } },
    }) as StoredDocument
  portal.load([municipality('05911000', 'bochum'), municipality('05999999', 'atlantis')], {
    now: new Date('2026-11-21T12:00:00Z'),
  })
  expect(portal.paths().filter((path) => /^\/kommunen\/./.test(path))).toEqual(['/kommunen/bochum/'])
  const link = await portal.record('/', async () => portal.content.link('municipality-05999999'))
  expect(link?.path).toBeNull()
  expect(portal.problems().map(({ documentId, field }) => [documentId, field])).toEqual([
    ['municipality-05999999', 'ags'],
  ])
})

it('publishes nothing for an asset that does not exist, and nothing links to it', () => {
  expect(filesWith(null)).toEqual([])
  expect(downloadHtml(download, null)).not.toContain('href')
})
