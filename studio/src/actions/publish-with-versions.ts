import { readInstant, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { laterThan } from '@iqz/shared/calendar/time/later-than.ts'
import type { CalendarDocument } from '@iqz/shared/calendar/versions/fingerprints-of.ts'
import { nextVersions } from '@iqz/shared/calendar/versions/next-versions.ts'
import { withdrawnIdOf } from '@iqz/shared/calendar/withdrawals/withdrawn-id.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { useEffect, useState } from 'react'
import { type DocumentActionComponent, useClient, useDocumentOperation, useEditState } from 'sanity'
import { CONTENT_LAKE } from '../content-lake/address.ts'
import { wrapAction } from './wrap-action.ts'

/**
 * Sanity's button for publishing, which first writes down since when the calendar entries of an event or course say what
 * they say: the published document alone must tell subscribers whether a change concerns them. What told them of a
 * withdrawal goes once the document is published again.
 */
export const publishWithVersions = wrapAction(make)

function make(publish: DocumentActionComponent): DocumentActionComponent {
  const versionedPublish: DocumentActionComponent = (props) => {
    const { draft, published, id, type } = props
    const { patch } = useDocumentOperation(id, type)
    const { published: withdrawal } = useEditState(withdrawnIdOf(id), 'withdrawnEvent')
    const [returning, setReturning] = useState(false)
    const client = useClient({ apiVersion: CONTENT_LAKE.apiVersion })
    useEffect(() => {
      if (!returning || !published) return
      setReturning(false)
      // Feeds do not tell of the withdrawal of what is published; nothing is lost when it stays.
      client.delete(withdrawnIdOf(id)).catch(console.warn)
    }, [returning, published, client, id])

    const description = publish(props)
    if (!description || !draft) return description
    return {
      ...description,
      onHandle: () => {
        // The draft's own id begins with "drafts."; UIDs are made of the id that it is published under.
        const document = { ...draft, _id: id } as unknown as CalendarDocument
        const now = laterThan(readInstant(withdrawal?.withdrawnAt), toInstant(new Date()))
        const versions = nextVersions(
          document,
          published as CalendarDocument | null,
          now,
          withdrawal as DocumentOfType<'withdrawnEvent'> | null,
        )
        patch.execute([{ set: { calendarVersions: versions } }])
        description.onHandle?.()
        setReturning(withdrawal !== null)
      },
    }
  }
  return Object.assign(versionedPublish, { action: 'publish', displayName: 'PublishAction' } as const)
}
