import { eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'
import { defineField } from 'sanity'
import { optionsOf } from '../options-of.ts'

/** Whether an event, a course run or a session takes place. */
export const statusField = defineField({
  name: 'status',
  title: 'Status',
  type: 'string',
  group: 'when',
  description:
    'Abgesagte und verschobene Termine bitte nicht löschen: Nur so erfahren Menschen davon, die den Kalender abonniert haben.',
  options: { list: optionsOf(eventStatuses) },
  initialValue: 'confirmed',
})
