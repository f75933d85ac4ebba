import { defineArrayMember, defineField, defineType } from 'sanity'

/** Since when an entry in the calendars says what it says; written on publishing, never by editors. */
export const calendarVersion = defineType({
  name: 'calendarVersion',
  title: 'Stand im Kalender',
  type: 'object',
  fields: [
    defineField({ name: 'rescheduledAt', title: 'Zuletzt verlegt', type: 'datetime' }),
    defineField({ name: 'schedule', title: 'Kennung von Zeit und Ort', type: 'string' }),
    defineField({ name: 'modifiedAt', title: 'Zuletzt geändert', type: 'datetime' }),
    defineField({ name: 'text', title: 'Kennung des Eintrags', type: 'string' }),
    defineField({ name: 'publishedAt', title: 'Veröffentlicht', type: 'datetime' }),
    defineField({
      name: 'facets',
      title: 'In diesen Kalendern',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
    }),
  ],
})
