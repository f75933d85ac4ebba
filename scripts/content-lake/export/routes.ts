import { Readable } from 'node:stream'
import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import type { LakeEnv } from '../http/context.ts'
import type { StoredDocument } from '../store/document.ts'

const BATCH = 200

/**
 * `GET /data/export/:dataset`: every document, one per line (https://www.sanity.io/docs/http-reference/export). The
 * list is taken when the request comes in: what changes during the export does not change it.
 */
export function exportRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/:dataset', (c) => {
    const types = c.req.query('types')?.split(',')
    const documents = lake.store.raw.all.filter((document) => !types || types.includes(document._type))
    const headers = { 'content-type': 'application/x-ndjson' }
    return c.body(Readable.toWeb(Readable.from(lines(documents))) as ReadableStream<Uint8Array>, 200, headers)
  })
}

function* lines(documents: StoredDocument[]): Generator<Buffer> {
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH)
    yield Buffer.from(batch.map((document) => `${JSON.stringify(document)}\n`).join(''))
  }
}
