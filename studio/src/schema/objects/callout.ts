import { BulbOutlineIcon } from '@sanity/icons/BulbOutline'
import { defineField, defineType } from 'sanity'

/** A short remark set apart from the text. */
export const callout = defineType({
  name: 'callout',
  title: 'Hinweiskasten',
  type: 'object',
  icon: BulbOutlineIcon,
  fields: [
    defineField({ name: 'title', title: 'Überschrift', type: 'string' }),
    defineField({
      name: 'text',
      title: 'Text (Pflichtfeld)',
      type: 'text',
      rows: 4,
      validation: (rule) => rule.required().error('Bitte einen Text angeben.'),
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'text' } },
})
