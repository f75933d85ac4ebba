import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { signedAssetAddress } from '../assets/asset-address.ts'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import type { StoredDocument } from '../store/document.ts'

const BATCH = 200

const ASSET_TYPES: ReadonlySet<string> = new Set(['sanity.imageAsset', 'sanity.fileAsset'])

/**
 * `GET /data/export/:dataset`: every document, one per line (https://www.sanity.io/docs/http-reference/export). The
 * list is taken when the request comes in: what changes during the export does not change it.
 */
export function exportRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/:dataset', (c) => {
    const types = c.req.query('types')?.split(',')
    const origin = c.get('origin')
    const documents = lake.store.raw.all
      .filter((document) => !types || types.includes(document._type))
      .map((document) => (ASSET_TYPES.has(document._type) ? withSignedAddress(document, origin) : document))
    noteExport(lake, { actor: accountOf(c).id, subject: types?.join(' ') ?? 'all types' })
    const headers = { 'content-type': 'application/x-ndjson' }
    return c.body(Readable.toWeb(Readable.from(lines(documents))) as ReadableStream<Uint8Array>, 200, headers)
  })
}

// A disk that takes nothing any more is the very reason to bring the content elsewhere.
function noteExport({ audit, log }: ContentLake, entry: { actor: string; subject: string }): void {
  try {
    audit.note('dataset exported', entry)
  } catch (error) {
    log.warn({ err: error, ...entry }, 'a dataset is exported, and the audit trail cannot be written')
  }
}

// Whoever exports fetches the assets next, by their addresses and without the token.
function withSignedAddress(document: StoredDocument, origin: string): StoredDocument {
  return { ...document, url: signedAssetAddress(origin, String(document.path)) }
}

function* lines(documents: StoredDocument[]): Generator<Buffer> {
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH)
    yield Buffer.from(batch.map((document) => `${JSON.stringify(document)}\n`).join(''))
  }
}
