import { defineQuery } from 'groq'
import { portalDocuments } from './portal-documents.ts'

/**
 * Those of the named documents that are published and read by the site, whole.
 * Parameter: `ids` (published ids). An id missing from the answer is no longer published.
 * To be asked with the perspective `published`.
 */
export const documentsByIdQuery = defineQuery(`*[${portalDocuments} && _id in $ids]`)
