import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity'
import { isFixed } from '../fixed-types.ts'
import { cancelEvent } from './cancel-event.tsx'
import { copyAsNext } from './copy-as-next.ts'
import { postponeEvent } from './postpone-event.tsx'
import { publishWhenChecked } from './publish-when-checked.ts'
import { publishWithVersions } from './publish-with-versions.ts'
import { viewOnSite } from './view-on-site.ts'
import { withPermission } from './with-permission.ts'

/** Actions that would add or remove a document. */
const ADDING_OR_REMOVING: readonly string[] = ['delete', 'duplicate', 'unpublish']

/** A copy would hold the day on which one person consented as if it were another's. */
const NEVER_DUPLICATED: readonly string[] = ['manager']

/** Types with entries in the calendar feeds. */
const IN_CALENDARS: readonly string[] = ['event', 'course']

/** Made once: the Studio asks for its actions again and again, and one that is another function begins anew. */
const EVENT_CHANGES = [postponeEvent, cancelEvent, copyAsNext].map((action) =>
  withPermission('update', action),
)

/** What editors can do with a document. */
export const documentActions: DocumentActionsResolver = (existing, { schemaType }) => [
  ...existing
    .filter(({ action }) => !(isFixed(schemaType) && action && ADDING_OR_REMOVING.includes(action)))
    .filter(({ action }) => !(NEVER_DUPLICATED.includes(schemaType) && action === 'duplicate'))
    .map((action) => (action.action === 'publish' ? publishing(action, schemaType) : action)),
  ...(schemaType === 'event' ? EVENT_CHANGES : []),
  viewOnSite,
]

const publishing = (publish: DocumentActionComponent, schemaType: string) =>
  publishWhenChecked(IN_CALENDARS.includes(schemaType) ? publishWithVersions(publish) : publish)
