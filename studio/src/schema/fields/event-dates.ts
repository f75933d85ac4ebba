import { defineField } from 'sanity'
import { endAfterStart } from '../../validation/end-after-start.ts'
import { freeDays, sameDay, whenAllDay, whenTimed } from './day-warnings.ts'

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
      rule.custom(
        (startsAt, { document }) =>
          document?.allDay === true || Boolean(startsAt) || 'Bitte angeben, wann die Veranstaltung beginnt.',
      ),
      rule.custom(whenTimed(freeDays)).warning(),
      rule.custom(whenTimed(sameDay)).warning(),
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
        if (document?.allDay === true) return true
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
      rule.custom(
        (startDate, { document }) =>
          document?.allDay !== true || Boolean(startDate) || 'Bitte den ersten Tag angeben.',
      ),
      rule.custom(whenAllDay(freeDays)).warning(),
      rule.custom(whenAllDay(sameDay)).warning(),
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
        document?.allDay === true
          ? endAfterStart(document.startDate as string | undefined, endDate, { sameAllowed: true })
          : true,
      ),
  }),
]
