import { defineField } from 'sanity'
import { oneLine } from '../../validation/one-line.ts'

/** The title of a document with a page of its own. */
export const titleField = defineField({
  name: 'title',
  title: 'Titel (Pflichtfeld)',
  type: 'string',
  group: 'content',
  description: 'Erscheint als Überschrift der Seite, in Listen und in Suchmaschinen.',
  validation: (rule) => [
    rule.required().error('Bitte einen Titel angeben.'),
    rule.custom(oneLine),
    rule.max(110).warning('Kurze Titel liest man lieber: möglichst höchstens 110 Zeichen.'),
  ],
})
