import { formatSpan } from '@iqz/shared/calendar/german/format-span.ts'
import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { lastDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { berlinTime } from '@iqz/shared/calendar/time/berlin-time.ts'
import { isCalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import { ClockIcon } from '@sanity/icons/Clock'
import { Flex, Select, Stack, Text, TextInput } from '@sanity/ui'
import { useId, useState } from 'react'
import { type DocumentActionComponent, useDocumentOperation } from 'sanity'
import { berlinToday } from '../berlin-time/berlin-today.ts'
import { changePatch } from '../event-changes/change-patch.ts'
import { movedTo, spanOf } from '../event-changes/moved-to.ts'
import { occurrencePostponed } from '../event-changes/occurrence-postponed.ts'
import { postponed } from '../event-changes/postponed.ts'
import { statusNoteOf } from '../event-changes/status-note.ts'
import { toldToSubscribers } from '../event-changes/told-to-subscribers.ts'
import { ChangeDialog } from './ChangeDialog.tsx'

/**
 * Moves a published event, or one date of one that repeats, to another day and time; or marks it as postponed while none
 * is known. Its page stays.
 */
export const postponeEvent: DocumentActionComponent = ({ id, type, draft, published, onComplete }) => {
  const { patch } = useDocumentOperation(id, type)
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [date, setDate] = useState('')
  const [dateId, dayId, timeId] = [useId(), useId(), useId()]
  const event = (draft ?? published) as StoredEvent | null
  if (!published || !event || event.status === 'cancelled') return null

  const { occurrences, recurring } = occurrencesOf(event)
  const toCome = recurring ? occurrences.filter(({ span }) => lastDayOf(span) >= berlinToday()) : []
  const occurrence = toCome.find(({ rhythmDay }) => rhythmDay === date) ?? toCome[0]
  if (recurring && !occurrence) return null
  const before = occurrence?.span ?? spanOf(event)
  const timed = before?.kind === 'time'
  const to = isCalendarDate(day) ? { day, time } : null
  const moved = to && before && movedTo(to, before)
  const impossible = moved !== null && !moved.startsAt && !moved.startDate
  const span = moved && !impossible ? spanOf({ _id: id, allDay: event.allDay, ...moved }) : null
  const chosen = to ? 'rescheduled' : 'postponed'
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: 'Verschieben …',
    icon: ClockIcon,
    onHandle: () => {
      setNote(recurring ? '' : statusNoteOf(event))
      setDay('')
      setTime('')
      setOpen(true)
    },
    dialog: open && {
      type: 'dialog',
      header: recurring ? 'Einen Termin verschieben' : 'Veranstaltung verschieben',
      onClose: close,
      content: (
        <ChangeDialog
          confirm="Als verschoben eintragen"
          consequences={[
            recurring
              ? 'Nur dieser Termin ändert sich, alle anderen bleiben. Auf der Seite steht Ihr Hinweis bei diesem Termin.'
              : 'Die Seite bleibt. Oben steht, dass die Veranstaltung verschoben ist, mit Ihrem Hinweis.',
            toldToSubscribers(chosen, occurrence?.title ?? event.title),
            'Das alles geschieht, sobald Sie den Entwurf veröffentlichen.',
          ]}
          disabled={impossible || (day !== '' && !to)}
          note={note}
          noteHint="Zum Beispiel: Alle Anmeldungen bleiben gültig."
          onCancel={close}
          onConfirm={() => {
            patch.execute([
              occurrence
                ? { set: { 'recurrence.exceptions': occurrencePostponed(event, occurrence, to, note) } }
                : changePatch(postponed(event, to, note)),
            ])
            close()
          }}
          onNote={setNote}
        >
          {occurrence && (
            <Stack gap={3}>
              <Text as="label" htmlFor={dateId} size={1} weight="medium">
                Welcher Termin?
              </Text>
              <Select
                id={dateId}
                onChange={({ currentTarget }) => setDate(currentTarget.value)}
                value={occurrence.rhythmDay ?? ''}
              >
                {toCome.map(({ rhythmDay, span }) => (
                  <option key={rhythmDay} value={rhythmDay ?? ''}>
                    {formatSpan(span)}
                  </option>
                ))}
              </Select>
            </Stack>
          )}
          <Flex gap={4} wrap="wrap">
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
            </Stack>
            {timed && (
              <Stack gap={3}>
                <Text as="label" htmlFor={timeId} size={1} weight="medium">
                  Neuer Beginn
                </Text>
                <TextInput
                  disabled={day === ''}
                  id={timeId}
                  onChange={({ currentTarget }) => setTime(currentTarget.value)}
                  type="time"
                  value={time || berlinTime(before.start)}
                />
              </Stack>
            )}
          </Flex>
          <Text aria-live="polite" muted size={1}>
            {impossible
              ? 'An diesem Tag wird die Uhr umgestellt: Diese Uhrzeit gibt es dann nicht eindeutig.'
              : span
                ? `Neuer Termin: ${formatSpan(span)}`
                : 'Den Tag leer lassen, wenn er noch nicht feststeht. Die Dauer bleibt.'}
          </Text>
        </ChangeDialog>
      ),
    },
  }
}
