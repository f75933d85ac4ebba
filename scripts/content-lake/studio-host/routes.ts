import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { NOT_BUILT_PAGE } from './not-built-page.ts'

const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
}

const SCRIPTS: ReadonlyMap<string, string> = new Map(
  ['prepare-browser.js', 'keep-on-origin.js', 'listener-tunnel.js'].map((name) => [
    name,
    readFileSync(new URL(`./browser/${name}`, import.meta.url), 'utf8'),
  ]),
)

const PREPARATION = '<script src="/studio-host/prepare-browser.js" type="module"></script>'

/** The page of a Studio with our script before all others; scripts that are modules run in this order. */
const withPreparation = (html: string): string => html.replace(/<head[^>]*>/, `$&${PREPARATION}`)

/**
 * The built Studio under `/studio/`, ours or any other. Addresses inside it that are no file are pages of its own router and get
 * `index.html`. Files below `static/` carry their hash in the name and may be kept for ever. `/studio-host/` is what the
 * page of every Studio gets besides (see `browser/prepare-browser.js`).
 */
export function studioRoutes({ settings }: ContentLake): Hono<LakeEnv> {
  const read = async (path: string) => {
    const file = normalize(join(settings.studioDist, path))
    if (!file.startsWith(settings.studioDist + sep) || file.includes('\0')) return null
    return readFile(file).catch(ifMissing)
  }
  const page = async (origin: string) => {
    const built = (await read('index.html'))?.toString('utf8')
    const html = built && withPreparation(built)
    const headers = {
      ...SECURITY,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': contentSecurityPolicy(html ?? NOT_BUILT_PAGE, origin),
    }
    return new Response(html ?? NOT_BUILT_PAGE, { status: html ? 200 : 503, headers })
  }
  return (
    new Hono<LakeEnv>()
      .get('/', (c) => c.redirect('/studio/'))
      .get('/studio', (c) => page(c.get('origin')))
      .get('/studio/site-url.json', (c) => {
        if (!settings.siteUrl) throw plainError(404, 'SITE_URL is not set')
        return c.json({ url: settings.siteUrl }, 200, { 'cache-control': 'no-cache' })
      })
      // Asked for under `localhost`: a service of Sanity's reads it. An answer keeps the browser from reporting a fault.
      .get('/studio/static/create-manifest.json', (c) => c.json({}))
      .get('/studio/*', async (c) => {
        const path = decoded(c.req.path).slice('/studio/'.length)
        const extension = extname(path)
        const content = extension && extension !== '.html' ? await read(path) : null
        if (!content) return path.startsWith('static/') ? c.notFound() : page(c.get('origin'))
        const keep = path.startsWith('static/') ? 'public, max-age=31536000, immutable' : 'no-cache'
        return c.body(new Uint8Array(content), 200, {
          ...SECURITY,
          'content-type': getMimeType(path) ?? 'application/octet-stream',
          'cache-control': keep,
        })
      })
      .get('/studio-host/:script', (c) => {
        const script = SCRIPTS.get(c.req.param('script'))
        const type = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }
        return script === undefined ? c.notFound() : c.body(script, 200, { ...SECURITY, ...type })
      })
      .get('/favicon.ico', async (c) => {
        const icon = await read('static/favicon.ico')
        return icon ? c.body(new Uint8Array(icon), 200, { 'content-type': 'image/x-icon' }) : c.notFound()
      })
  )
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw plainError(400, `The address ${path} is not encoded as addresses are (RFC 3986, section 2.1)`)
  }
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return null
  throw error
}
