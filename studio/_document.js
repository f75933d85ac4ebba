import { createElement as h } from 'react'

const STYLE = `
html, body, #sanity { height: 100% }
html { background-color: light-dark(#fff, #13141b); color-scheme: light dark }
body { margin: 0; -webkit-font-smoothing: antialiased }
noscript p { font-family: system-ui, sans-serif; padding: 2rem }
`

/**
 * The HTML page the Studio runs in, in place of Sanity's own: German, without fonts from outside, and without the
 * inline error channel whose presence would switch on error reports to Sanity. No inline script, so that a strict
 * content security policy can stand. Plain JavaScript because the CLI loads it with Node, which reads no TSX.
 *
 * @param {{ basePath?: string, css?: string[], entryPath: string }} props
 */
export default function Document({ basePath = '/', css = [], entryPath }) {
  const base = basePath.replace(/\/+$/, '')
  return h(
    'html',
    { lang: 'de' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', { content: 'width=device-width, initial-scale=1, viewport-fit=cover', name: 'viewport' }),
      h('meta', { content: 'noindex', name: 'robots' }),
      h('meta', { content: 'same-origin', name: 'referrer' }),
      h('link', { href: `${base}/static/favicon.svg`, rel: 'icon', type: 'image/svg+xml' }),
      h('title', null, 'IQZ Redaktion'),
      // The Content Lake puts this into every page that it serves; here another server does.
      process.env.CONTENT_LAKE_URL &&
        h('script', { src: '/studio-host/prepare-browser.js', type: 'module', 'vite-ignore': '' }),
      h('style', null, STYLE),
      css.map((href) => h('link', { href, key: href, rel: 'stylesheet' })),
    ),
    h(
      'body',
      null,
      h('div', { id: 'sanity' }),
      h('script', { src: entryPath, type: 'module' }),
      h(
        'noscript',
        null,
        h(
          'p',
          null,
          'Die Redaktion braucht JavaScript. Bitte im Browser einschalten und die Seite neu laden.',
        ),
      ),
    ),
  )
}
