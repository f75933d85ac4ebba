import { BookIcon } from '@sanity/icons/Book'
import { defineField, defineType } from 'sanity'
import { yearRange } from '../../validation/year-range.ts'
import { webAddress } from '../rules.ts'

/** A work the text rests on. */
export const source = defineType({
  name: 'source',
  title: 'Quelle',
  type: 'object',
  icon: BookIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Titel (Pflichtfeld)',
      type: 'string',
      validation: (rule) => rule.required().error('Bitte einen Titel angeben.'),
    }),
    defineField({
      name: 'authors',
      title: 'Verfasst von',
      type: 'string',
      description: 'Zum Beispiel „Strohmeier, K. P.; Schultz, A.“',
    }),
    defineField({ name: 'publisher', title: 'Herausgegeben von oder erschienen in', type: 'string' }),
    defineField({
      name: 'year',
      title: 'Jahr',
      type: 'number',
      validation: (rule) => rule.custom((year) => yearRange(year, new Date())),
    }),
    defineField({ name: 'url', title: 'Internetadresse', type: 'url', validation: webAddress }),
  ],
  preview: {
    select: { title: 'title', authors: 'authors', year: 'year' },
    prepare: ({ title, authors, year }) => ({ title, subtitle: [authors, year].filter(Boolean).join(', ') }),
  },
})
