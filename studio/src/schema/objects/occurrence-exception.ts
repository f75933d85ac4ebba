import { eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'
import { EditIcon } from '@sanity/icons/Edit'
import { type ConditionalPropertyCallbackContext, defineField, defineType } from 'sanity'
import { dayText } from '../../berlin-time/day-text.ts'
import { attendanceField } from '../fields/attendance.ts'
import { onlineUrlField } from '../fields/online-url.ts'
import { optionsOf } from '../options-of.ts'
import { withoutTab } from '../without-tab.ts'

interface Parent {
  startsAt?: string
  endsAt?: string
  startDate?: string
  endDate?: string
  attendance?: string
}

/** Hides a date that is not of the event's kind, or an end without a beginning; but not what is there and has to go. */
const hiddenUnless =
  (isNeeded: (exception: Parent, allDay: boolean) => unknown) =>
  ({ document, parent }: ConditionalPropertyCallbackContext): boolean =>
    !isNeeded(parent ?? {}, document?.allDay === true)

/** What is different about one occurrence of an event that repeats. What stays empty is as always. Rules: see `recurrence`. */
export const occurrenceException = defineType({
  name: 'occurrenceException',
  title: 'Einzelner Termin',
  type: 'object',
  icon: EditIcon,
  fields: [
    defineField({
      name: 'date',
      title: 'Eigentlicher Tag',
      type: 'date',
      options: { dateFormat: 'DD.MM.YYYY' },
      description:
        'Der Tag, an dem der Termin nach dem Rhythmus liegt. Bleibt auch dann so, wenn er verlegt wird.',
    }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      options: { list: optionsOf(eventStatuses) },
      description: 'Leer lassen, wenn der Termin stattfindet wie alle.',
    }),
    defineField({
      name: 'startsAt',
      title: 'Verlegt auf: Beginn',
      type: 'datetime',
      hidden: hiddenUnless(({ startsAt, startDate }, allDay) => !allDay || (startsAt && !startDate)),
    }),
    defineField({
      name: 'endsAt',
      title: 'Verlegt auf: Ende',
      type: 'datetime',
      description: 'Leer lassen, wenn der Termin so lange dauert wie sonst.',
      hidden: hiddenUnless(({ startsAt, endsAt }, allDay) => !allDay && (startsAt || endsAt)),
    }),
    defineField({
      name: 'startDate',
      title: 'Verlegt auf: erster Tag',
      type: 'date',
      options: { dateFormat: 'DD.MM.YYYY' },
      hidden: hiddenUnless(({ startsAt, startDate }, allDay) => allDay || (startDate && !startsAt)),
    }),
    defineField({
      name: 'endDate',
      title: 'Verlegt auf: letzter Tag',
      type: 'date',
      options: { dateFormat: 'DD.MM.YYYY' },
      hidden: hiddenUnless(({ startDate, endDate }, allDay) => allDay && (startDate || endDate)),
    }),
    defineField({
      name: 'title',
      title: 'Titel dieses Termins',
      type: 'string',
      description: 'Nur, wenn er anders heißt als die Veranstaltung, zum Beispiel nach seinem Thema.',
    }),
    defineField({ name: 'note', title: 'Hinweis', type: 'text', rows: 2 }),
    { ...withoutTab(attendanceField), title: 'Teilnahme', initialValue: undefined, validation: undefined },
    defineField({
      name: 'venue',
      title: 'Anderer Veranstaltungsort',
      type: 'venue',
      hidden: ({ parent }) => (parent as Parent | undefined)?.attendance === 'online',
    }),
    withoutTab(onlineUrlField),
  ],
  preview: {
    select: { date: 'date', status: 'status', startsAt: 'startsAt', startDate: 'startDate' },
    prepare: ({ date, status, startsAt, startDate }) => ({
      title: dayText(date) || 'Einzelner Termin',
      subtitle: [eventStatuses[status as keyof typeof eventStatuses], (startsAt || startDate) && 'verlegt']
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
