import { articleKinds } from '@iqz/shared/vocabulary/article-kinds.ts'
import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { dayText } from '../../berlin-time/day-text.ts'
import { linksField, sourcesField } from '../fields/evidence.ts'
import { imageField } from '../fields/image.ts'
import { publishedAtField } from '../fields/published-at.ts'
import { relatedField } from '../fields/related.ts'
import { slugField } from '../fields/slug.ts'
import { teaserField } from '../fields/teaser.ts'
import { titleField } from '../fields/title.ts'
import { topicsField } from '../fields/topics.ts'
import { groups } from '../groups.ts'
import { optionsOf } from '../options-of.ts'

/** A text of the knowledge section: from a short news item to a study. */
export const article = defineType({
  name: 'article',
  title: 'Wissensbeitrag',
  type: 'document',
  icon: DocumentTextIcon,
  groups: [groups.content, groups.evidence, groups.classification, groups.publication],
  fields: [
    defineField({
      name: 'kind',
      title: 'Rubrik (Pflichtfeld)',
      type: 'string',
      group: 'content',
      description: 'Bestimmt, in welcher Liste der Beitrag steht.',
      options: { list: optionsOf(articleKinds) },
      validation: (rule) => rule.required().error('Bitte eine Rubrik auswählen.'),
    }),
    titleField,
    slugField(),
    teaserField,
    imageField,
    defineField({ name: 'body', title: 'Text', type: 'portableText', group: 'content' }),
    sourcesField,
    linksField,
    defineField({
      name: 'downloads',
      title: 'Dateien zum Herunterladen',
      type: 'array',
      group: 'evidence',
      of: [defineArrayMember({ type: 'download' })],
    }),
    topicsField,
    defineField({
      name: 'organisations',
      title: 'Beteiligte Organisationen',
      type: 'array',
      group: 'classification',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'organisation' }] })],
      validation: (rule) => rule.unique().error('Diese Organisation ist doppelt ausgewählt.'),
    }),
    defineField({
      name: 'event',
      title: 'Dokumentierte Veranstaltung',
      type: 'reference',
      group: 'classification',
      to: [{ type: 'event' }],
      weak: true,
      hidden: ({ document }) => document?.kind !== 'dokumentation',
    }),
    relatedField,
    publishedAtField,
    defineField({
      name: 'reviewedAt',
      title: 'Zuletzt geprüft am',
      type: 'date',
      group: 'publication',
      description: 'Tag, an dem der Inhalt zuletzt fachlich durchgesehen wurde.',
      options: { dateFormat: 'DD.MM.YYYY' },
    }),
    defineField({
      name: 'authors',
      title: 'Verfasst von',
      type: 'array',
      group: 'publication',
      of: [defineArrayMember({ type: 'string' })],
      description: 'Namen so, wie sie auf der Seite stehen sollen.',
    }),
  ],
  orderings: [
    {
      name: 'newest',
      title: 'Neueste zuerst',
      by: [{ field: 'publishedAt', direction: 'desc' }],
    },
    { name: 'title', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title', kind: 'kind', publishedAt: 'publishedAt', media: 'image' },
    prepare: ({ title, kind, publishedAt, media }) => ({
      title,
      subtitle: [articleKinds[kind as keyof typeof articleKinds], dayText(publishedAt)]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
