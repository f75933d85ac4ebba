import { defineArrayMember, defineField } from 'sanity'
import { relatedTypes } from '../related-types.ts'

/** Hand-picked further reading. */
export const relatedField = defineField({
  name: 'related',
  title: 'Passt dazu',
  type: 'array',
  group: 'classification',
  description: 'Weitere Inhalte, die am Ende der Seite empfohlen werden.',
  of: [defineArrayMember({ type: 'reference', to: relatedTypes.map((type) => ({ type })) })],
  validation: (rule) => rule.unique().error('Dieser Inhalt ist doppelt ausgewählt.'),
})
