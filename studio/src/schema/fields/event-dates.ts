import { defineField } from 'sanity'
import { endAfterStart } from '../../validation/end-after-start.ts'
import { freeDays, sameDay } from './day-warnings.ts'

/** When an event takes place: either instants, told in Berlin time, or whole days without any time. */
export const eventDateFields = [
  defineField({
    name: 'allDay',
    title: 'Ganztägig',
    type: 'boolean',
    group: 'when',
    description: 'Für Veranstaltungen ohne Uhrzeit oder über mehrere ganze Tage.',
    initialValue: false,
  }),
  defineField({
    name: 'startsAt',
    title: 'Beginn (Pflichtfeld)',
    type: 'datetime',
    group: 'when',
    hidden: ({ document }) => document?.allDay === true,
    validation: (rule) => [
      rule.required().error('Bitte angeben, wann die Veranstaltung beginnt.'),
      rule.custom(freeDays).warning(),
      rule.custom(sameDay).warning(),
    ],
  }),
  defineField({
    name: 'endsAt',
    title: 'Ende (Pflichtfeld)',
    type: 'datetime',
    group: 'when',
    hidden: ({ document }) => document?.allDay === true,
    validation: (rule) =>
      rule.custom((endsAt, { document }) => {
        if (!endsAt) return 'Bitte angeben, wann die Veranstaltung endet.'
        return endAfterStart(document?.startsAt as string | undefined, endsAt)
      }),
  }),
  defineField({
    name: 'startDate',
    title: 'Erster Tag (Pflichtfeld)',
    type: 'date',
    group: 'when',
    options: { dateFormat: 'DD.MM.YYYY' },
    hidden: ({ document }) => document?.allDay !== true,
    validation: (rule) => [
      rule.required().error('Bitte den ersten Tag angeben.'),
      rule.custom(freeDays).warning(),
      rule.custom(sameDay).warning(),
    ],
  }),
  defineField({
    name: 'endDate',
    title: 'Letzter Tag',
    type: 'date',
    group: 'when',
    description: 'Leer lassen, wenn die Veranstaltung nur einen Tag dauert.',
    options: { dateFormat: 'DD.MM.YYYY' },
    hidden: ({ document }) => document?.allDay !== true,
    validation: (rule) =>
      rule.custom((endDate, { document }) =>
        endAfterStart(document?.startDate as string | undefined, endDate, { sameAllowed: true }),
      ),
  }),
]
