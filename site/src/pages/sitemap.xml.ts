import { matchRoute } from '@iqz/shared/routes/match-route.ts'
import { route } from '@iqz/shared/routes/routes.ts'
import type { APIRoute } from 'astro'
import { content } from '../content/index.ts'

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

/** Every page that the route registry lets search engines have (https://www.sitemaps.org/protocol.html). */
export const GET: APIRoute = ({ url }) => {
  const pages = content.paths().filter((path) => {
    const match = matchRoute(path)
    return match !== null && route(match.key).indexed !== false
  })
  const entries = pages.map(
    (path) => `  <url><loc>${escapeXml(new URL(path, url.origin).href)}</loc></url>\n`,
  )
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
