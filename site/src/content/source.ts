import { documentsQuery } from '@iqz/shared/queries/documents-query.ts'
import { createClient } from '@sanity/client'
import type { StoredDocument } from './engine/document-store.ts'
import { portal } from './portal.ts'

const batch = 1000

/**
 * Fetches every published document from the Content Lake that the environment names.
 *
 * @throws Error with the Content Lake's answer when it cannot be read.
 */
async function fetchDocuments(): Promise<StoredDocument[]> {
  const { SANITY_PROJECT_ID, SANITY_DATASET, SANITY_API_HOST, SANITY_API_TOKEN } = process.env
  const embedded = (SANITY_PROJECT_ID ?? 'embedded') === 'embedded'
  const client = createClient({
    projectId: SANITY_PROJECT_ID ?? 'embedded',
    dataset: SANITY_DATASET ?? 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'published',
    ...(SANITY_API_TOKEN ? { token: SANITY_API_TOKEN } : {}),
    ...(SANITY_API_HOST || embedded ? { apiHost: SANITY_API_HOST ?? 'http://127.0.0.1:3333' } : {}),
    ...(embedded ? { useProjectHostname: false } : {}),
  })
  const documents: StoredDocument[] = []
  for (let after = ''; ; ) {
    const page = (await client.fetch(documentsQuery, {
      after,
      limit: batch,
    })) as StoredDocument[]
    documents.push(...page)
    if (page.length < batch) return documents
    after = page.at(-1)?._id ?? ''
  }
}

let loading: Promise<void> | null = null

/**
 * Makes sure that content is there. The publisher has loaded it before it renders; a plain build loads it here, once;
 * the development server anew for each page, so that an edit shows at the next reload.
 */
export async function ensureContent(): Promise<void> {
  if (portal.loaded && !import.meta.env.DEV) return
  loading ??= fetchDocuments()
    .then((documents) => portal.load(documents, { now: new Date() }))
    .finally(() => {
      loading = null
    })
  await loading
}
