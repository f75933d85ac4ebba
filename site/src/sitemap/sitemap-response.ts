const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

/** What an entry is called in a sitemap, and in an index of sitemaps. */
const entryOf = { urlset: 'url', sitemapindex: 'sitemap' }

/** A sitemap of pages, or an index of sitemaps (https://www.sitemaps.org/protocol.html). */
export function sitemapResponse(kind: keyof typeof entryOf, paths: string[], origin: string): Response {
  const name = entryOf[kind]
  const entries = paths.map(
    (path) => `  <${name}><loc>${escapeXml(new URL(path, origin).href)}</loc></${name}>\n`,
  )
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${kind}>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  )
}
