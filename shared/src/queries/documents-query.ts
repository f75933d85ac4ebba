import { defineQuery } from 'groq'
import { portalDocuments } from './portal-documents.ts'

/**
 * One page of all documents the site reads, whole, with the metadata of their images and files.
 * Parameters: `after` (the last `_id` of the page before, '' at first), `limit` (documents per page).
 * To be asked with the perspective `published`.
 */
export const documentsQuery = defineQuery(
  `*[${portalDocuments} && _id > $after] | order(_id asc) [0...$limit]`,
)
