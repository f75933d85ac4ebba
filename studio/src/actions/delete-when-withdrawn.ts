import type { DocumentActionComponent } from 'sanity'
import { wrapAction } from './wrap-action.ts'

/**
 * Sanity's button for deleting, for what is not published any more: subscribers of calendars are told of a withdrawal, and
 * would not be of a deletion.
 */
export const deleteWhenWithdrawn = wrapAction(make)

function make(remove: DocumentActionComponent): DocumentActionComponent {
  const deleteAction: DocumentActionComponent = (props) => {
    const description = remove(props)
    return props.published ? null : description
  }
  return Object.assign(deleteAction, { action: 'delete', displayName: 'DeleteAction' } as const)
}
