import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { CloseCircleIcon } from '@sanity/icons/CloseCircle'
import { useState } from 'react'
import { type DocumentActionComponent, useDocumentOperation } from 'sanity'
import { cancelled } from '../event-changes/cancelled.ts'
import { changePatch } from '../event-changes/change-patch.ts'
import { statusNoteOf } from '../event-changes/status-note.ts'
import { toldToSubscribers } from '../event-changes/told-to-subscribers.ts'
import { ChangeDialog } from './ChangeDialog.tsx'

/** Marks a published event as cancelled, keeping its page, after saying what people will see. */
export const cancelEvent: DocumentActionComponent = ({ id, type, draft, published, onComplete }) => {
  const { patch } = useDocumentOperation(id, type)
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const event = (draft ?? published) as StoredEvent | null
  if (!published || !event || event.status === 'cancelled') return null

  const close = () => {
    setOpen(false)
    onComplete()
  }
  const repeats = Boolean((event.recurrence as { frequency?: string } | undefined)?.frequency)
  return {
    label: 'Absagen …',
    icon: CloseCircleIcon,
    tone: 'critical',
    onHandle: () => {
      setNote(statusNoteOf(event))
      setOpen(true)
    },
    dialog: open && {
      type: 'dialog',
      header: 'Veranstaltung absagen',
      onClose: close,
      content: (
        <ChangeDialog
          confirm="Als abgesagt eintragen"
          consequences={[
            ...(repeats
              ? [
                  'Das sagt alle Termine ab. Einen einzelnen sagen Sie unter „Wiederholung“ bei „Einzelne Termine“ ab.',
                ]
              : []),
            'Die Seite bleibt. Oben steht, dass die Veranstaltung abgesagt ist, mit Ihrem Hinweis.',
            toldToSubscribers('cancelled', event.title),
            'Das alles geschieht, sobald Sie den Entwurf veröffentlichen.',
          ]}
          note={note}
          noteHint="Zum Beispiel: Die Veranstaltung fällt wegen Krankheit aus."
          onCancel={close}
          onConfirm={() => {
            patch.execute([changePatch(cancelled(event, note))])
            close()
          }}
          onNote={setNote}
        />
      ),
    },
  }
}
