import type { DocumentActionsResolver } from 'sanity'
import { isFixed } from '../fixed-types.ts'
import { viewOnSite } from './view-on-site.ts'

/** Actions that would add or remove a document. */
const ADDING_OR_REMOVING: readonly string[] = ['delete', 'duplicate', 'unpublish']

/** What editors can do with a document. */
export const documentActions: DocumentActionsResolver = (existing, { schemaType }) => [
  ...existing.filter(({ action }) => !(isFixed(schemaType) && action && ADDING_OR_REMOVING.includes(action))),
  viewOnSite,
]
