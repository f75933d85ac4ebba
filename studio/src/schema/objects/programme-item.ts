import { ClockIcon } from '@sanity/icons/Clock'
import { defineField, defineType } from 'sanity'
import { programmeTimes } from '../../validation/programme-times.ts'

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

/** One line of an event's programme. Times are clock times of its day, so that they stay right when the event moves. */
export const programmeItem = defineType({
  name: 'programmeItem',
  title: 'Programmpunkt',
  type: 'object',
  icon: ClockIcon,
  fields: [
    defineField({
      name: 'day',
      title: 'Tag',
      type: 'number',
      description: 'Nur bei mehrtägigen Veranstaltungen: 1 für den ersten Tag, 2 für den zweiten.',
      validation: (rule) =>
        rule.integer().min(1).max(31).error('Bitte eine ganze Zahl von 1 bis 31 angeben.'),
    }),
    defineField({
      name: 'from',
      title: 'Von',
      type: 'string',
      placeholder: '09:30',
      validation: (rule) =>
        rule.regex(clockTime, { name: 'Uhrzeit' }).error('Bitte die Uhrzeit so angeben: 09:30'),
    }),
    defineField({
      name: 'to',
      title: 'Bis',
      type: 'string',
      placeholder: '10:15',
      validation: (rule) => [
        rule.regex(clockTime, { name: 'Uhrzeit' }).error('Bitte die Uhrzeit so angeben: 10:15'),
        rule.custom((to, { parent }) => programmeTimes((parent as { from?: string } | undefined)?.from, to)),
      ],
    }),
    defineField({
      name: 'title',
      title: 'Titel (Pflichtfeld)',
      type: 'string',
      validation: (rule) => rule.required().error('Bitte sagen, was auf dem Programm steht.'),
    }),
    defineField({ name: 'speakers', title: 'Mit', type: 'string', description: 'Wer spricht oder leitet.' }),
    defineField({ name: 'description', title: 'Beschreibung', type: 'text', rows: 2 }),
  ],
  preview: {
    select: { title: 'title', from: 'from', to: 'to', day: 'day' },
    prepare: ({ title, from, to, day }) => ({
      title,
      subtitle: [day && `Tag ${day}`, [from, to].filter(Boolean).join('–')].filter(Boolean).join(' · '),
    }),
  },
})
