import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { CopyIcon } from '@sanity/icons/Copy'
import { useToast } from '@sanity/ui/toast'
import { type DocumentActionComponent, useClient } from 'sanity'
import { useRouter } from 'sanity/router'
import { CONTENT_LAKE } from '../content-lake/address.ts'
import { nextOfSeries } from '../event-changes/next-of-series.ts'

/** Makes a draft of the next event of the same series, and opens it. */
export const copyAsNext: DocumentActionComponent = ({ draft, published, onComplete }) => {
  const client = useClient({ apiVersion: CONTENT_LAKE.apiVersion })
  const router = useRouter()
  const toast = useToast()
  const event = draft ?? published
  if (!event?.series) return null

  const copy = async () => {
    const id = crypto.randomUUID()
    await client.create({ ...nextOfSeries(event as StoredEvent), _id: `drafts.${id}`, _type: 'event' })
    router.navigateIntent('edit', { id, type: 'event' })
    toast.push({
      status: 'success',
      title: 'Nächster Termin der Reihe angelegt',
      description: 'Er liegt vier Wochen später. Bitte Tag, Titel und Adresse der Seite prüfen.',
    })
    onComplete()
  }
  return {
    label: 'Als nächsten Termin der Reihe kopieren',
    icon: CopyIcon,
    onHandle: () => {
      copy().catch((error: Error) =>
        toast.push({ status: 'error', title: 'Die Kopie ist nicht gelungen', description: error.message }),
      )
    },
  }
}
