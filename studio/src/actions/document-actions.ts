import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity'
import { isFixed } from '../fixed-types.ts'
import { cancelEvent } from './cancel-event.tsx'
import { copyAsNext } from './copy-as-next.ts'
import { postponeEvent } from './postpone-event.tsx'
import { publishWhenChecked } from './publish-when-checked.ts'
import { publishWithVersions } from './publish-with-versions.ts'
import { viewOnSite } from './view-on-site.ts'

/** Actions that would add or remove a document. */
const ADDING_OR_REMOVING: readonly string[] = ['delete', 'duplicate', 'unpublish']

/** Types with entries in the calendar feeds. */
const IN_CALENDARS: readonly string[] = ['event', 'course']

/** What editors can do with a document. */
export const documentActions: DocumentActionsResolver = (existing, { schemaType }) => [
  ...existing
    .filter(({ action }) => !(isFixed(schemaType) && action && ADDING_OR_REMOVING.includes(action)))
    .map((action) => (action.action === 'publish' ? publishing(action, schemaType) : action)),
  ...(schemaType === 'event' ? [postponeEvent, cancelEvent, copyAsNext] : []),
  viewOnSite,
]

const publishing = (publish: DocumentActionComponent, schemaType: string) =>
  publishWhenChecked(IN_CALENDARS.includes(schemaType) ? publishWithVersions(publish) : publish)
