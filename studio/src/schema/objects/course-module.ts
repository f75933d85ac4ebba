import { StackCompactIcon } from '@sanity/icons/StackCompact'
import { defineArrayMember, defineField, defineType } from 'sanity'

/** One part of a course run, held in one or more sessions. */
export const courseModule = defineType({
  name: 'courseModule',
  title: 'Modul',
  type: 'object',
  icon: StackCompactIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Titel (Pflichtfeld)',
      type: 'string',
      validation: (rule) => rule.required().error('Bitte einen Titel angeben.'),
    }),
    defineField({ name: 'description', title: 'Beschreibung', type: 'text', rows: 3 }),
    defineField({
      name: 'sessions',
      title: 'Sitzungen',
      type: 'array',
      of: [defineArrayMember({ type: 'courseSession' })],
    }),
  ],
  preview: {
    select: { title: 'title', sessions: 'sessions' },
    prepare: ({ title, sessions }) => {
      const count = Object.keys(sessions ?? {}).length
      return { title, subtitle: count === 1 ? '1 Sitzung' : `${count} Sitzungen` }
    },
  },
})
