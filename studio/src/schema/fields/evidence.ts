import { defineArrayMember, defineField } from 'sanity'

/** Works a text rests on. */
export const sourcesField = defineField({
  name: 'sources',
  title: 'Quellen',
  type: 'array',
  group: 'evidence',
  of: [defineArrayMember({ type: 'source' })],
})

/** Recommended pages elsewhere. */
export const linksField = defineField({
  name: 'links',
  title: 'Weiterführende Links',
  type: 'array',
  group: 'evidence',
  of: [defineArrayMember({ type: 'webLink' })],
})
