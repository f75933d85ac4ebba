import { documentsByIdQuery } from '@iqz/shared/queries/documents-by-id-query.ts'
import { documentsQuery } from '@iqz/shared/queries/documents-query.ts'
import { revisionsQuery } from '@iqz/shared/queries/revisions-query.ts'
import type { SanityClient } from '@sanity/client'
import { ContentLakeError } from './content-lake-error.ts'

/** A whole published document, as GROQ gives it. */
export type PublishedDocument = { _id: string; _type: string; _rev: string; [field: string]: unknown }

/** A document as it is published now, or null when it is not any more. */
export type DocumentChange = { id: string; document: PublishedDocument | null }

export type ContentSource = ReturnType<typeof createContentSource>

/** How long one answer may take, however slowly it drips. */
const ANSWER_WITHIN_MS = 60_000
/** Large enough to load 10,000 documents in a few requests, small enough for one answer to stay below some MB. */
const PAGE_SIZE = 2_000
/** Ids travel in the address of the request; more than this would make it longer than servers accept. */
const IDS_AT_ONCE = 100

/**
 * The published content, read by GROQ through `@sanity/client`: the same for the embedded and the hosted Content Lake.
 * Every method throws a ContentLakeError when the Content Lake cannot be reached or refuses.
 *
 * @param options.closing breaks off what is being asked, and refuses what is asked then
 */
export function createContentSource(
  client: Pick<SanityClient, 'fetch'>,
  options: { pageSize?: number; limitMs?: number | undefined; closing?: AbortSignal } = {},
) {
  const { pageSize = PAGE_SIZE, limitMs = ANSWER_WITHIN_MS, closing } = options
  async function ask<Row>(query: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
    let rows: unknown
    try {
      const timeout = AbortSignal.timeout(limitMs)
      const signal = closing === undefined ? timeout : AbortSignal.any([timeout, closing])
      rows = await client.fetch(query, parameters, { signal })
    } catch (error) {
      throw new ContentLakeError(error)
    }
    if (Array.isArray(rows) && rows.every(isDocument)) return rows as Row[]
    throw new ContentLakeError(new SyntaxError('no list of documents'))
  }

  return {
    /** All published documents the site knows, ordered by id, one page after another: together they may be much. */
    async *all(): AsyncGenerator<PublishedDocument[]> {
      for (let after = ''; ; ) {
        const page = await ask<PublishedDocument>(documentsQuery, { after, limit: pageSize })
        yield page
        if (page.length < pageSize) return
        after = page.at(-1)?._id ?? ''
      }
    },

    /** These documents as they are now, in the order of the ids. */
    async byId(ids: readonly string[]): Promise<DocumentChange[]> {
      const found = new Map<string, PublishedDocument>()
      for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
        const some = ids.slice(start, start + IDS_AT_ONCE)
        const page = await ask<PublishedDocument>(documentsByIdQuery, { ids: some })
        for (const document of page) found.set(document._id, document)
      }
      return ids.map((id) => ({ id, document: found.get(id) ?? null }))
    },

    /** The revision of every published document the site knows, by id. */
    async revisions(): Promise<Map<string, string>> {
      const rows = await ask<{ _id: string; _rev: string }>(revisionsQuery)
      return new Map(rows.map(({ _id, _rev }) => [_id, _rev]))
    },
  }
}

/** What stands between us and the Content Lake may answer something else altogether, with status 200. */
const isDocument = (row: unknown): boolean => {
  const { _id, _rev } = (row ?? {}) as Record<string, unknown>
  return typeof _id === 'string' && typeof _rev === 'string'
}
