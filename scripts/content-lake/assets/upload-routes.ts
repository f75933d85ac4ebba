import { type Context, Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readBytes } from '../http/read-body.ts'
import type { JsonObject } from '../store/document.ts'
import { uploadAsset } from './upload-asset.ts'

/** Largest upload in bytes. */
const MAX_SIZE = { images: 50_000_000, files: 200_000_000 }

const ATTRIBUTES = ['label', 'title', 'description', 'creditLine'] as const

/** `POST /assets/images|files/:dataset?filename=…` (https://www.sanity.io/docs/http-reference/assets). */
export function uploadRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/:kind{images|files}/:dataset', async (c) => {
    const author = accountOf(c)
    const kind = c.req.param('kind') as 'images' | 'files'
    const bytes = await readBytes(c, MAX_SIZE[kind])
    if (bytes.length === 0) throw plainError(400, 'The upload is empty')
    const document = await uploadAsset(lake, {
      kind,
      bytes,
      author,
      type: c.req.header('content-type') ?? 'application/octet-stream',
      filename: c.req.query('filename'),
      attributes: attributesOf(c),
      wanted: c.req.queries('meta') ?? [],
    })
    return c.json({ document })
  })
}

function attributesOf(c: Context): JsonObject {
  const given = ATTRIBUTES.flatMap((name) => {
    const value = c.req.query(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const { sourceId, sourceName, sourceUrl } = c.req.query()
  const source = sourceId
    ? { id: sourceId, ...(sourceName ? { name: sourceName } : {}), ...(sourceUrl ? { url: sourceUrl } : {}) }
    : null
  return { ...Object.fromEntries(given), ...(source ? { source } : {}) }
}
