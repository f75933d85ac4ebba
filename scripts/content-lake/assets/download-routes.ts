import { type Context, Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { imageType } from './image-metadata.ts'
import { renderImage } from './render-image.ts'
import { RenditionCache } from './rendition-cache.ts'
import { renditionRequest } from './rendition-request.ts'

const CACHE_SIZE = 64_000_000

/** What a browser may show in place; everything else an upload claims to be is only offered for saving. */
const SHOWN_INLINE =
  /^(application\/pdf|text\/plain|audio\/[\w.+-]+|video\/[\w.+-]+|image\/(png|jpeg|gif|webp|avif))$/

// An uploaded file shares its origin with the Studio: it must never run script there.
const HARMLESS = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, max-age=31536000, immutable',
  'cross-origin-resource-policy': 'same-site',
}
const SANDBOX = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }

/**
 * `GET /images/:project/:dataset/:file` with the parameters of Sanity's image URLs, and `GET /files/…`. As at
 * Sanity's CDN, whoever knows the address may read, as long as there are no accounts.
 */
export function downloadRoutes(lake: ContentLake): Hono<LakeEnv> {
  const renditions = new RenditionCache(CACHE_SIZE)
  const image = async (c: Context<LakeEnv>) => {
    const name = c.req.param('file') as string
    const request = renditionRequest(c.req.query())
    const extension = name.slice(name.lastIndexOf('.') + 1)
    // A drawing has no pixels to scale: unless another format is asked for it is sent as it is.
    if (!request || (extension === 'svg' && !request.fm)) return original(c, name, imageType(extension))
    const acceptsWebp = /\bimage\/webp\b/.test(c.req.header('accept') ?? '')
    const key = JSON.stringify([name, acceptsWebp, request])
    const { bytes, type } = await renditions.get(key, async () => {
      const source = await lake.assets.read('images', name)
      if (!source) throw missing(c)
      return renderImage(source, extension, request, acceptsWebp)
    })
    return c.body(new Uint8Array(bytes), 200, {
      ...HARMLESS,
      ...saveAs(c),
      vary: 'accept',
      'content-type': type,
    })
  }
  const original = async (c: Context<LakeEnv>, name: string, type: string) => {
    const found = await lake.assets.stream('images', name)
    if (!found) throw missing(c)
    const headers = {
      ...HARMLESS,
      ...SANDBOX,
      ...saveAs(c),
      'content-type': type,
      'content-length': `${found.size}`,
    }
    return c.body(found.body, 200, headers)
  }
  const file = async (c: Context<LakeEnv>) => {
    const name = c.req.param('file') as string
    const found = await lake.assets.stream('files', name)
    if (!found) throw missing(c)
    const document = lake.store.raw.get(`file-${name.replace('.', '-')}`)
    const type = String(document?.mimeType ?? 'application/octet-stream')
    const inline = SHOWN_INLINE.test(type.split(';')[0] as string)
    return c.body(found.body, 200, {
      ...HARMLESS,
      ...(inline ? {} : { ...SANDBOX, 'content-disposition': 'attachment' }),
      ...saveAs(c),
      'content-type': type,
      'content-length': `${found.size}`,
    })
  }
  return new Hono<LakeEnv>()
    .get('/images/:project/:dataset/:file', image)
    .get('/images/:project/:dataset/:file/:vanity', image)
    .get('/files/:project/:dataset/:file', file)
    .get('/files/:project/:dataset/:file/:vanity', file)
}

function missing(c: Context) {
  return plainError(404, `There is no asset at ${c.req.path}`)
}

/** `?dl=` or `?dl=name` asks for saving instead of showing (RFC 6266). */
function saveAs(c: Context): Record<string, string> {
  const name = c.req.query('dl')
  if (name === undefined) return {}
  const given = name ? `; filename*=UTF-8''${encodeURIComponent(name)}` : ''
  return { 'content-disposition': `attachment${given}` }
}
