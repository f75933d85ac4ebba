import { TagIcon } from '@sanity/icons/Tag'
import { defineField, defineType } from 'sanity'
import { imageField } from '../fields/image.ts'
import { slugField } from '../fields/slug.ts'
import { teaserField } from '../fields/teaser.ts'
import { titleField } from '../fields/title.ts'
import { withoutTab } from '../without-tab.ts'

/** A field of action (Handlungsfeld) under which content of every type is gathered. */
export const topic = defineType({
  name: 'topic',
  title: 'Thema',
  type: 'document',
  icon: TagIcon,
  fields: [
    withoutTab(titleField),
    withoutTab(slugField()),
    withoutTab(teaserField),
    withoutTab(imageField),
    defineField({ name: 'body', title: 'Einführung', type: 'portableText' }),
    defineField({
      name: 'order',
      title: 'Reihenfolge',
      type: 'number',
      description: 'Themen mit kleiner Zahl stehen weiter vorn.',
      validation: (rule) => rule.integer().min(0).error('Bitte eine ganze Zahl ab 0 angeben.'),
    }),
  ],
  orderings: [
    {
      name: 'order',
      title: 'Reihenfolge auf der Website',
      by: [
        { field: 'order', direction: 'asc' },
        { field: 'title', direction: 'asc' },
      ],
    },
    { name: 'title', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: { select: { title: 'title', subtitle: 'teaser', media: 'image' } },
})
