import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import type { LakeEnv } from '../http/context.ts'
import { publishedIdOf } from '../store/document-id.ts'

/** `GET /data/doc/:dataset/:ids`: documents as they are stored, by id (https://www.sanity.io/docs/http-reference/doc). */
export function docRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/:dataset/:ids', (c) => {
    const requested = c.req.param('ids').split(',')
    const ids = c.req.query('includeAllVersions') === 'true' ? withAllVersions(lake, requested) : requested
    const documents = ids.map((id) => lake.store.raw.get(id)).filter((document) => document !== null)
    const omitted = requested
      .filter((id) => !lake.store.raw.get(id))
      .map((id) => ({ id, reason: 'existence' }))
    return c.json({ documents, omitted })
  })
}

function withAllVersions(lake: ContentLake, ids: string[]): string[] {
  const wanted = new Set(ids.map(publishedIdOf))
  return lake.store.raw.all.map((document) => document._id).filter((id) => wanted.has(publishedIdOf(id)))
}
