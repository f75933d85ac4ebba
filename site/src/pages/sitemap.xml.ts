import { path } from '@iqz/shared/routes/path.ts'
import type { APIRoute } from 'astro'
import { content } from '../content/index.ts'
import { pagesForSearchEngines } from '../sitemap/pages-for-search-engines.ts'
import { sitemapResponse } from '../sitemap/sitemap-response.ts'

/** Every page that search engines may have; of a very large site an index of the parts that list them. */
export const GET: APIRoute = ({ url }) => {
  const parts = content.pathParts()
  if (parts === 1) return sitemapResponse('urlset', pagesForSearchEngines(content.paths(1)), url.origin)
  const paths = Array.from({ length: parts }, (_, index) => path('sitemapPart', { part: String(index + 1) }))
  return sitemapResponse('sitemapindex', paths, url.origin)
}
