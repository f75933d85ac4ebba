import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { html, raw } from 'hono/html'

/** HTML in which what was put in is escaped. */
export type Fragment = ReturnType<typeof html>

// Within the page, so that it looks right also while nothing else is served.
const STYLE = readFileSync(new URL('./plain-page.css', import.meta.url), 'utf8')

/**
 * What a browser may do with a plain page: nothing but use its own style sheet and send its forms. Addresses are passed on
 * to this origin only: with no referrer at all, a browser would send the form with `Origin: null`.
 */
export const PLAIN_PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/**
 * A page that is not part of the site: to sign in, or to see how the portal is run. In German, without JavaScript.
 *
 * @param parts.of what the page belongs to, for the title of its window
 * @param parts.fault what went wrong, in German; it stands above the content under the id `fault`
 * @param parts.isCard whether the page is one small form
 */
export async function plainPage(parts: {
  title: string
  of?: string
  fault?: string | undefined
  content: Fragment
  isCard?: boolean
}): Promise<string> {
  const { title, of, fault, content, isCard = false } = parts
  return String(
    await html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${fault ? 'Fehler: ' : ''}${title}${of ? ` – ${of}` : ''}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main${isCard ? raw(' class="card"') : ''}>
<h1>${title}</h1>
${fault ? html`<p class="fault" id="fault" role="alert">${fault}</p>` : ''}
${content}
</main>
</body>
</html>
`,
  )
}
