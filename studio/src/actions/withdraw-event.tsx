import { toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { EyeClosedIcon } from '@sanity/icons/EyeClosed'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { type DocumentActionComponent, useClient } from 'sanity'
import { CONTENT_LAKE } from '../content-lake/address.ts'
import { withdraw } from '../event-changes/withdraw.ts'
import { withdrawalTold } from '../event-changes/withdrawal-told.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

/** Takes an event off the site, in the place of Sanity's own button, which would tell subscribers nothing. */
export const withdrawEvent: DocumentActionComponent = ({ published, onComplete }) => {
  const client = useClient({ apiVersion: CONTENT_LAKE.apiVersion })
  const toast = useToast()
  const [open, setOpen] = useState(false)
  if (!published) return null
  const event = published as unknown as DocumentOfType<'event'>

  const close = () => {
    setOpen(false)
    onComplete()
  }
  const confirm = async () => {
    close()
    await withdraw(client, event, toInstant(new Date()))
  }
  return {
    label: 'Veröffentlichung aufheben …',
    icon: EyeClosedIcon,
    tone: 'critical',
    onHandle: () => setOpen(true),
    dialog: open && {
      type: 'dialog',
      header: 'Veröffentlichung aufheben',
      onClose: close,
      content: (
        <ConfirmDialog
          confirm="Veröffentlichung aufheben"
          consequences={[
            'Die Seite der Veranstaltung verschwindet, und keine Liste nennt sie mehr. Ihre Angaben bleiben als Entwurf.',
            withdrawalTold(event, toInstant(new Date())),
            'Fällt die Veranstaltung aus, sagen Sie sie besser ab: Dann bleibt die Seite und erklärt es.',
          ]}
          onCancel={close}
          onConfirm={() => {
            confirm().catch((error: Error) =>
              toast.push({
                status: 'error',
                title: 'Die Veranstaltung ist weiter veröffentlicht',
                description: error.message,
              }),
            )
          }}
        />
      ),
    },
  }
}
