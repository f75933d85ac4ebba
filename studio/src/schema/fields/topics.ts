import { defineArrayMember, defineField } from 'sanity'

/** The fields of action (Handlungsfelder) a document belongs to. */
export const topicsField = defineField({
  name: 'topics',
  title: 'Themen',
  type: 'array',
  group: 'classification',
  description: 'Auf den Seiten dieser Themen wird der Inhalt aufgeführt. Das wichtigste Thema steht oben.',
  of: [defineArrayMember({ type: 'reference', to: [{ type: 'topic' }] })],
  validation: (rule) => [
    rule.unique().error('Dieses Thema ist doppelt ausgewählt.'),
    rule.min(1).warning('Ohne Thema finden Lesende den Inhalt schwerer.'),
  ],
})
