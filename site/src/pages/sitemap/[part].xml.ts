import type { APIRoute } from 'astro'
import { content } from '../../content/index.ts'
import { staticPaths } from '../../content/static-paths.ts'
import { pagesForSearchEngines } from '../../sitemap/pages-for-search-engines.ts'
import { sitemapResponse } from '../../sitemap/sitemap-response.ts'

export const getStaticPaths = staticPaths('sitemapPart')

/** One part of the sitemap of a very large site. */
export const GET: APIRoute = ({ params, url }) =>
  sitemapResponse('urlset', pagesForSearchEngines(content.paths(Number(params.part))), url.origin)
