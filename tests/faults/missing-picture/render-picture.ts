import { pathToFileURL } from 'node:url'
import { loadCompiledSite } from '../../../scripts/publisher/render/compiled-site.ts'
import { renderPath } from '../../../scripts/publisher/render/render-path.ts'

// node render-picture.ts ENTRY plain|publisher: renders an article and its pictures, of which no bytes can be had, as a
// plain build or as the publisher does. Prints the status of each path, or why it failed, as JSON.
const [entry = '', way] = process.argv.slice(2)
const site = await loadCompiledSite(pathToFileURL(entry).href)
const image = 'image-0123456789abcdef0123456789abcdef01234567-1600x900-jpg'
const name = '0123456789abcdef0123456789abcdef01234567-1600x900.jpg'
const stored = { _rev: 'r1', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
site.portal.load(
  [
    {
      ...stored,
      _id: image,
      _type: 'sanity.imageAsset',
      path: `images/embedded/production/${name}`,
    } as never,
    {
      ...{ ...stored, _id: 'article-a', _type: 'article', title: 'Mit Bild', slug: { current: 'mit-bild' } },
      image: { _type: 'figure', alt: 'Spielende Kinder', asset: { _type: 'reference', _ref: image } },
    } as never,
  ],
  { now: new Date('2026-11-22T12:00:00Z') },
)
const siteUrl = 'http://localhost:4321'

async function answer(path: string): Promise<unknown> {
  if (way === 'publisher') {
    const rendered = await renderPath(site, path, { siteUrl, limitMs: 10_000 }).catch((error) => error)
    return rendered instanceof Error ? { ...rendered, message: rendered.message } : 200
  }
  const response = await site.app.render(new Request(siteUrl + path), { locals: {} as never })
  return { status: response.status, hasBody: response.body !== null }
}

const paths = site.portal.paths().filter((path) => /^\/(bilder\/|wissen\/mit-bild\/)/.test(path))
console.log(JSON.stringify(await Promise.all(paths.map(async (path) => [path, await answer(path)]))))
