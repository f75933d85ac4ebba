import { path } from '@iqz/shared/routes/path.ts'
import type { APIRoute } from 'astro'

/** Everything may be read by machines; the sitemap says where it is. */
export const GET: APIRoute = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(path('sitemap'), url.origin).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
