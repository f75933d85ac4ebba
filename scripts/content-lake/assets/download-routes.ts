import { type Context, Hono } from 'hono'
import { byteRange } from '../../byte-range/byte-range.ts'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { assetIdAt } from './asset-address.ts'
import { imageType } from './image-metadata.ts'
import { pictureWork } from './picture-work.ts'
import { renderImage } from './render-image.ts'
import { RenditionCache } from './rendition-cache.ts'
import { renditionRequest } from './rendition-request.ts'

const CACHE_SIZE = 64_000_000

/** What a browser may show in place; everything else an upload claims to be is only offered for saving. */
const SHOWN_INLINE =
  /^(application\/pdf|text\/plain|audio\/[\w.+-]+|video\/[\w.+-]+|image\/(png|jpeg|gif|webp|avif))$/

/** A media type as a header can hold it (RFC 9110, section 8.3.1): whoever may edit can write anything for one. */
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+( ?; ?[\w.+-]+=[\w.+-]+)*$/

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
    // Renditions of a file that was removed are not shown either.
    if ((await lake.assets.sizeOf('images', name)) === null) throw missing(c)
    const acceptsWebp = /\bimage\/webp\b/.test(c.req.header('accept') ?? '')
    const key = JSON.stringify([name, acceptsWebp, request])
    const render = async () => {
      const source = await lake.assets.read('images', name)
      if (!source) throw missing(c)
      return renderImage(source, extension, request, acceptsWebp)
    }
    const { bytes, type } = await renditions.get(key, () => pictureWork(render))
    return c.body(new Uint8Array(bytes), 200, {
      ...HARMLESS,
      ...saveAs(c),
      vary: 'accept',
      'content-type': type,
    })
  }
  const original = async (c: Context<LakeEnv>, name: string, type: string) => {
    const size = await lake.assets.sizeOf('images', name)
    if (size === null) throw missing(c)
    const headers = {
      ...HARMLESS,
      ...SANDBOX,
      ...saveAs(c),
      'content-type': type,
      'content-length': `${size}`,
    }
    return c.body(lake.assets.stream('images', name), 200, headers)
  }
  const file = async (c: Context<LakeEnv>) => {
    const name = c.req.param('file') as string
    const size = await lake.assets.sizeOf('files', name)
    if (size === null) throw missing(c)
    // Browsers ask for videos in parts, and Safari plays none that it does not get so.
    const part = byteRange(wantedRange(c), size)
    if (part === 'unsatisfiable') return c.body(null, 416, { 'content-range': `bytes */${size}` })
    const stated = String(lake.store.raw.get(assetIdAt(c.req.path))?.mimeType)
    const type = MEDIA_TYPE.test(stated) ? stated : 'application/octet-stream'
    const inline = SHOWN_INLINE.test(type.split(';')[0] as string)
    const { start, end } = part ?? { start: 0, end: size - 1 }
    return c.body(lake.assets.stream('files', name, part ?? {}), part ? 206 : 200, {
      ...HARMLESS,
      ...(inline ? {} : { ...SANDBOX, 'content-disposition': 'attachment' }),
      ...saveAs(c),
      ...(part ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
      'accept-ranges': 'bytes',
      'content-type': type,
      'content-length': `${end - start + 1}`,
    })
  }
  return new Hono<LakeEnv>()
    .get('/images/:project/:dataset/:file', image)
    .get('/images/:project/:dataset/:file/:vanity', image)
    .get('/files/:project/:dataset/:file', file)
    .get('/files/:project/:dataset/:file/:vanity', file)
}

// Ranges are for GET alone (RFC 9110, section 14.2). There is no validator that If-Range could name.
function wantedRange(c: Context): string | undefined {
  return c.req.method === 'GET' && !c.req.header('if-range') ? c.req.header('range') : undefined
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
