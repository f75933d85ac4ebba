import { DocumentIcon } from '@sanity/icons/Document'
import { defineField, defineType } from 'sanity'
import { slugField } from '../fields/slug.ts'
import { teaserField } from '../fields/teaser.ts'
import { titleField } from '../fields/title.ts'
import { withoutTab } from '../without-tab.ts'

/** A page that stands for itself, such as Impressum or Datenschutz. */
export const page = defineType({
  name: 'page',
  title: 'Einzelseite',
  type: 'document',
  icon: DocumentIcon,
  fields: [
    withoutTab(titleField),
    withoutTab(slugField()),
    withoutTab(teaserField),
    defineField({ name: 'body', title: 'Text', type: 'portableText' }),
  ],
  orderings: [{ name: 'title', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', slug: 'slug.current' },
    prepare: ({ title, slug }) => ({ title, subtitle: slug && `/${slug}/` }),
  },
})
