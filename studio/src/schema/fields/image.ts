import { defineField } from 'sanity'

/** The picture at the top of a page and on its card. */
export const imageField = defineField({
  name: 'image',
  title: 'Bild',
  type: 'figure',
  group: 'content',
  description:
    'Erscheint oben auf der Seite und in Listen. Bitte nur Bilder verwenden, deren Nutzung geklärt ist.',
})
