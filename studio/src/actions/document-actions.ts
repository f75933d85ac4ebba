import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity'
import { isFixed, isWritten } from '../fixed-types.ts'
import { cancelEvent } from './cancel-event.tsx'
import { copyAsNext } from './copy-as-next.ts'
import { deleteWhenWithdrawn } from './delete-when-withdrawn.ts'
import { postponeEvent } from './postpone-event.tsx'
import { publishWhenChecked } from './publish-when-checked.ts'
import { publishWithVersions } from './publish-with-versions.ts'
import { viewOnSite } from './view-on-site.ts'
import { withPermission } from './with-permission.ts'
import { withdrawEvent } from './withdraw-event.tsx'

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

const WITHDRAW = withPermission('unpublish', withdrawEvent)

/** What editors can do with a document. */
export const documentActions: DocumentActionsResolver = (existing, { schemaType }) => {
  if (isWritten(schemaType)) return existing.filter(({ action }) => action === 'delete')
  return [
    ...existing
      .filter(({ action }) => !(isFixed(schemaType) && action && ADDING_OR_REMOVING.includes(action)))
      .filter(({ action }) => !(NEVER_DUPLICATED.includes(schemaType) && action === 'duplicate'))
      .map((action) => ours(action, schemaType)),
    ...(schemaType === 'event' ? EVENT_CHANGES : []),
    viewOnSite,
  ]
}

/** Sanity's own action, or what takes its place. */
function ours(action: DocumentActionComponent, schemaType: string): DocumentActionComponent {
  if (action.action === 'publish')
    return publishWhenChecked(IN_CALENDARS.includes(schemaType) ? publishWithVersions(action) : action)
  if (schemaType === 'event' && action.action === 'unpublish') return WITHDRAW
  if (schemaType === 'event' && action.action === 'delete') return deleteWhenWithdrawn(action)
  return action
}
