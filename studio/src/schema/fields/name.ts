import { defineField } from 'sanity'

/** What a person, a place or an organisation is called. */
export const nameField = defineField({
  name: 'name',
  title: 'Name (Pflichtfeld)',
  type: 'string',
  group: 'content',
  validation: (rule) => rule.required().error('Bitte den Namen angeben.'),
})
