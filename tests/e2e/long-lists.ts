import { join } from 'node:path'
import { matchRoute } from '@iqz/shared/routes/match-route.ts'
import { route } from '@iqz/shared/routes/routes.ts'
import { compileSite } from '../../scripts/build/compile-site.ts'
import type { PublishedDocument } from '../../scripts/publisher/content/content-source.ts'
import { loadCompiledSite } from '../../scripts/publisher/render/compiled-site.ts'
import { renderPath } from '../../scripts/publisher/render/render-path.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
/** Two pages of each list. */
const MANY = 40

const TOPIC = { _id: 'thema', _type: 'topic', title: 'Familienzeitpolitik', slug: { current: 'thema' } }
const ON_TOPIC = { _type: 'reference', _key: 'thema', _ref: TOPIC._id }

function documentsOf(type: string, fields: (day: Date) => object): object[] {
  return Array.from({ length: MANY }, (_, index) => ({
    _id: `${type}-${index}`,
    _type: type,
    _rev: 'r1',
    title: `Wie Kommunen Familien Zeit geben, Teil ${index + 1}`,
    teaser: 'Was Öffnungszeiten, Wege und Absprachen ausmachen.',
    slug: { current: `teil-${index + 1}` },
    ...fields(new Date(NOW.getTime() + (index + 1) * 86_400_000)),
  }))
}

const daysAgo = (day: Date) => new Date(2 * NOW.getTime() - day.getTime()).toISOString()

const content = [
  { ...TOPIC, _rev: 'r1' },
  ...documentsOf('article', (day) => ({ kind: 'meldung', publishedAt: daysAgo(day), topics: [ON_TOPIC] })),
  ...documentsOf('practiceExample', (day) => ({ publishedAt: daysAgo(day) })),
  ...documentsOf('event', (day) => ({ kind: 'vortrag', startsAt: day.toISOString() })),
]

let rendered: Promise<Map<string, string>> | undefined

/**
 * The further pages of lists, by path, which the example content is too short for: rendered by the compiled site, as the
 * publisher does it, of as much made up content as they need.
 */
export function longLists(siteUrl: string): Promise<Map<string, string>> {
  rendered ??= renderLongLists(siteUrl)
  return rendered
}

async function renderLongLists(siteUrl: string): Promise<Map<string, string>> {
  const site = await loadCompiledSite(join(await compileSite(), 'server/entry.mjs'))
  site.portal.load(content as PublishedDocument[], { now: NOW })
  const pages = new Map<string, string>()
  for (const path of site.portal.paths().filter(isFurtherPage)) {
    const { bytes } = await renderPath(site, path, { siteUrl, limitMs: 20_000 })
    pages.set(path, Buffer.from(bytes).toString())
  }
  return pages
}

function isFurtherPage(path: string): boolean {
  const match = matchRoute(path)
  return match !== null && route(match.key).pattern.includes('[page]')
}
