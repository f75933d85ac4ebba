import { LinkIcon } from '@sanity/icons/Link'
import { defineField, defineType } from 'sanity'
import { webAddress } from '../rules.ts'

/** A recommended page elsewhere. */
export const webLink = defineType({
  name: 'webLink',
  title: 'Link',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Linktext (Pflichtfeld)',
      type: 'string',
      description: 'Sagt, wohin der Link führt – nicht „hier“.',
      validation: (rule) => rule.required().error('Bitte einen Linktext angeben.'),
    }),
    defineField({
      name: 'url',
      title: 'Internetadresse (Pflichtfeld)',
      type: 'url',
      validation: (rule) => webAddress(rule.required()),
    }),
    defineField({ name: 'description', title: 'Beschreibung', type: 'text', rows: 2 }),
  ],
  preview: { select: { title: 'title', subtitle: 'url' } },
})
