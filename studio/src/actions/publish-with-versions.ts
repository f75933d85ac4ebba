import { toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import type { CalendarDocument } from '@iqz/shared/calendar/versions/fingerprints-of.ts'
import { nextVersions } from '@iqz/shared/calendar/versions/next-versions.ts'
import { type DocumentActionComponent, useDocumentOperation } from 'sanity'

/**
 * Sanity's button for publishing, which first writes down since when the calendar entries of an event or course say what
 * they say: the published document alone must tell subscribers whether a change concerns them.
 */
export function publishWithVersions(publish: DocumentActionComponent): DocumentActionComponent {
  const made = known.get(publish) ?? make(publish)
  known.set(publish, made)
  return made
}

/** The Studio asks for its actions again and again, and one that is another function begins anew. */
const known = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function make(publish: DocumentActionComponent): DocumentActionComponent {
  const versionedPublish: DocumentActionComponent = (props) => {
    const { draft, published, id, type } = props
    const { patch } = useDocumentOperation(id, type)
    const description = publish(props)
    if (!description || !draft) return description
    return {
      ...description,
      onHandle: () => {
        // The draft's own id begins with "drafts."; UIDs are made of the id that it is published under.
        const document = { ...draft, _id: id } as unknown as CalendarDocument
        const versions = nextVersions(document, published as CalendarDocument | null, toInstant(new Date()))
        patch.execute([{ set: { calendarVersions: versions } }])
        description.onHandle?.()
      },
    }
  }
  return Object.assign(versionedPublish, { action: 'publish', displayName: 'PublishAction' } as const)
}
