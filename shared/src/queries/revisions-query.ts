import { defineQuery } from 'groq'
import { portalDocuments } from './portal-documents.ts'

/**
 * Id and revision of every published document the site reads, to find changes whose webhook got lost.
 * To be asked with the perspective `published`.
 */
export const revisionsQuery = defineQuery(`*[${portalDocuments}] { _id, _rev }`)
