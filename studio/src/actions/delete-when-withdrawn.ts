import type { DocumentActionComponent } from 'sanity'

/**
 * Sanity's button for deleting, for what is not published any more: subscribers of calendars are told of a withdrawal, and
 * would not be of a deletion.
 */
export function deleteWhenWithdrawn(remove: DocumentActionComponent): DocumentActionComponent {
  const made = known.get(remove) ?? make(remove)
  known.set(remove, made)
  return made
}

/** The Studio asks for its actions again and again, and one that is another function begins anew. */
const known = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function make(remove: DocumentActionComponent): DocumentActionComponent {
  const deleteAction: DocumentActionComponent = (props) => {
    const description = remove(props)
    return props.published ? null : description
  }
  return Object.assign(deleteAction, { action: 'delete', displayName: 'DeleteAction' } as const)
}
