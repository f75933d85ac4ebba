import { formatSpan } from '@iqz/shared/calendar/german/format-span.ts'
import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { isCalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import { ClockIcon } from '@sanity/icons/Clock'
import { Stack, Text, TextInput } from '@sanity/ui'
import { useId, useState } from 'react'
import { type DocumentActionComponent, useDocumentOperation } from 'sanity'
import { berlinToday } from '../berlin-time/berlin-today.ts'
import { changePatch } from '../event-changes/change-patch.ts'
import { spanOf } from '../event-changes/moved-to.ts'
import { postponed } from '../event-changes/postponed.ts'
import { statusNoteOf } from '../event-changes/status-note.ts'
import { toldToSubscribers } from '../event-changes/told-to-subscribers.ts'
import { ChangeDialog } from './ChangeDialog.tsx'

/** Moves a published event to another day, or marks it as postponed while none is known, keeping its page. */
export const postponeEvent: DocumentActionComponent = ({ id, type, draft, published, onComplete }) => {
  const { patch } = useDocumentOperation(id, type)
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [day, setDay] = useState('')
  const dayId = useId()
  const event = (draft ?? published) as StoredEvent | null
  const repeats = Boolean((event?.recurrence as { frequency?: string } | undefined)?.frequency)
  if (!published || !event || event.status === 'cancelled' || repeats) return null

  const close = () => {
    setOpen(false)
    onComplete()
  }
  const change = isCalendarDate(day) ? postponed(event, day, note) : null
  const span = change && spanOf({ ...event, ...change })
  const impossible = change !== null && !change.startsAt && !change.startDate
  const chosen = change?.status ?? 'postponed'
  return {
    label: 'Verschieben …',
    icon: ClockIcon,
    onHandle: () => {
      setNote(statusNoteOf(event))
      setOpen(true)
    },
    dialog: open && {
      type: 'dialog',
      header: 'Veranstaltung verschieben',
      onClose: close,
      content: (
        <ChangeDialog
          confirm="Als verschoben eintragen"
          consequences={[
            'Die Seite bleibt. Oben steht, dass die Veranstaltung verschoben ist, mit Ihrem Hinweis.',
            toldToSubscribers(chosen, event.title),
            'Das alles geschieht, sobald Sie den Entwurf veröffentlichen.',
          ]}
          disabled={impossible || (day !== '' && !change)}
          note={note}
          noteHint="Zum Beispiel: Alle Anmeldungen bleiben gültig."
          onCancel={close}
          onConfirm={() => {
            patch.execute([changePatch(postponed(event, change ? day : '', note))])
            close()
          }}
          onNote={setNote}
        >
          <Stack gap={3}>
            <Text as="label" htmlFor={dayId} size={1} weight="medium">
              Neuer Tag
            </Text>
            <TextInput
              id={dayId}
              max="2100-12-31"
              min={berlinToday()}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
              type="date"
              value={day}
            />
            <Text aria-live="polite" muted size={1}>
              {impossible
                ? 'An diesem Tag wird die Uhr umgestellt: Diese Uhrzeit gibt es dann nicht eindeutig.'
                : span
                  ? `Neuer Termin: ${formatSpan(span)}`
                  : 'Leer lassen, wenn der neue Tag noch nicht feststeht. Dauer und Uhrzeit bleiben.'}
            </Text>
          </Stack>
        </ChangeDialog>
      ),
    },
  }
}
