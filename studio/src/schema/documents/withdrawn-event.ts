import { eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'
import { EyeClosedIcon } from '@sanity/icons/EyeClosed'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { momentText } from '../../berlin-time/moment-text.ts'
import { optionsOf } from '../options-of.ts'

/**
 * What stays behind an event that is no longer published, so that calendars can say so for a while. Written by the action
 * that withdraws it; nobody fills it in.
 */
export const withdrawnEvent = defineType({
  name: 'withdrawnEvent',
  title: 'Zurückgezogene Veranstaltung',
  type: 'document',
  icon: EyeClosedIcon,
  readOnly: true,
  fields: [
    defineField({ name: 'title', title: 'Titel', type: 'string' }),
    defineField({
      name: 'withdrawnAt',
      title: 'Zurückgezogen',
      type: 'datetime',
      description: 'In abonnierten Kalendern steht der Termin von da an 30 Tage lang als abgesagt.',
    }),
    defineField({ name: 'slug', title: 'Adresse der Seite', type: 'slug' }),
    defineField({ name: 'allDay', title: 'Ganztägig', type: 'boolean' }),
    defineField({ name: 'startsAt', title: 'Beginn', type: 'datetime' }),
    defineField({ name: 'endsAt', title: 'Ende', type: 'datetime' }),
    defineField({ name: 'startDate', title: 'Erster Tag', type: 'date' }),
    defineField({ name: 'endDate', title: 'Letzter Tag', type: 'date' }),
    defineField({
      name: 'status',
      title: 'Status der vergangenen Termine',
      type: 'string',
      options: { list: optionsOf(eventStatuses) },
      hidden: true,
    }),
    defineField({ name: 'recurrence', title: 'Wiederholung', type: 'recurrence' }),
    defineField({
      name: 'facets',
      title: 'Kalender',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      hidden: true,
    }),
  ],
  preview: {
    select: { title: 'title', withdrawnAt: 'withdrawnAt' },
    prepare: ({ title, withdrawnAt }) => ({
      title,
      subtitle: withdrawnAt ? `zurückgezogen: ${momentText(withdrawnAt)}` : '',
    }),
  },
})
