import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import type { LakeEnv } from '../http/context.ts'
import { publishedIdOf } from '../store/document-id.ts'
import type { DocumentIndex } from '../store/document-index.ts'

/** `GET /data/doc/:dataset/:ids`: documents as they are stored, by id (https://www.sanity.io/docs/http-reference/doc). */
export function docRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/:dataset/:ids', (c) => {
    const { raw, documents: all } = lake.store
    const shown = c.get('account') ? raw : all.public
    const requested = c.req.param('ids').split(',')
    const ids = c.req.query('includeAllVersions') === 'true' ? withAllVersions(shown, requested) : requested
    const documents = ids.map((id) => shown.get(id)).filter((document) => document !== null)
    const omitted = requested.filter((id) => !shown.get(id)).map((id) => ({ id, reason: 'existence' }))
    return c.json({ documents, omitted })
  })
}

function withAllVersions(documents: DocumentIndex, ids: string[]): string[] {
  const wanted = new Set(ids.map(publishedIdOf))
  return documents.all.map((document) => document._id).filter((id) => wanted.has(publishedIdOf(id)))
}
