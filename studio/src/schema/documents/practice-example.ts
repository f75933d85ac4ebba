import { carrierKinds } from '@iqz/shared/vocabulary/carrier-kinds.ts'
import { BulbOutlineIcon } from '@sanity/icons/BulbOutline'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { yearRange } from '../../validation/year-range.ts'
import { linksField, sourcesField } from '../fields/evidence.ts'
import { imageField } from '../fields/image.ts'
import { publishedAtField } from '../fields/published-at.ts'
import { relatedField } from '../fields/related.ts'
import { slugField } from '../fields/slug.ts'
import { targetGroupsField } from '../fields/target-groups.ts'
import { teaserField } from '../fields/teaser.ts'
import { titleField } from '../fields/title.ts'
import { topicsField } from '../fields/topics.ts'
import { groups } from '../groups.ts'
import { optionsOf } from '../options-of.ts'

/** A municipality's project from which others may learn, told in one fixed order. */
export const practiceExample = defineType({
  name: 'practiceExample',
  title: 'Beispiel guter Praxis',
  type: 'document',
  icon: BulbOutlineIcon,
  groups: [groups.content, groups.people, groups.evidence, groups.classification, groups.publication],
  fields: [
    titleField,
    slugField(),
    defineField({
      name: 'municipality',
      title: 'Kommune (Pflichtfeld)',
      type: 'reference',
      group: 'content',
      to: [{ type: 'municipality' }],
      validation: (rule) => rule.required().error('Bitte die Kommune auswählen.'),
    }),
    teaserField,
    imageField,
    defineField({
      name: 'startYear',
      title: 'Läuft seit',
      type: 'number',
      group: 'content',
      description: 'Jahr des Beginns.',
      validation: (rule) => rule.custom((year) => yearRange(year, new Date())),
    }),
    defineField({
      name: 'ongoing',
      title: 'Läuft noch',
      type: 'boolean',
      group: 'content',
      initialValue: true,
    }),
    defineField({
      name: 'endYear',
      title: 'Lief bis',
      type: 'number',
      group: 'content',
      description: 'Jahr des Endes.',
      hidden: ({ document }) => document?.ongoing === true,
      validation: (rule) =>
        rule.custom((year, { document }) => {
          if (year !== undefined && typeof document?.startYear === 'number' && year < document.startYear)
            return 'Das Ende darf nicht vor dem Beginn liegen.'
          return yearRange(year, new Date())
        }),
    }),
    defineField({
      name: 'background',
      title: 'Anlass und Hintergrund',
      type: 'portableText',
      group: 'content',
    }),
    defineField({ name: 'goals', title: 'Ziele', type: 'portableText', group: 'content' }),
    defineField({ name: 'content', title: 'Inhalte', type: 'portableText', group: 'content' }),
    defineField({ name: 'results', title: 'Ergebnisse', type: 'portableText', group: 'content' }),
    defineField({
      name: 'carrierKind',
      title: 'Art des Trägers',
      type: 'string',
      group: 'people',
      options: { list: optionsOf(carrierKinds), layout: 'radio', direction: 'horizontal' },
    }),
    defineField({ name: 'carrierName', title: 'Name des Trägers', type: 'string', group: 'people' }),
    defineField({
      name: 'contacts',
      title: 'Ansprechpersonen',
      type: 'array',
      group: 'people',
      of: [defineArrayMember({ type: 'contact' })],
    }),
    sourcesField,
    linksField,
    targetGroupsField,
    topicsField,
    relatedField,
    publishedAtField,
  ],
  orderings: [
    { name: 'newest', title: 'Neueste zuerst', by: [{ field: 'publishedAt', direction: 'desc' }] },
    { name: 'title', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] },
    { name: 'municipality', title: 'Kommune A–Z', by: [{ field: 'municipality.name', direction: 'asc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      municipality: 'municipality.name',
      startYear: 'startYear',
      endYear: 'endYear',
      ongoing: 'ongoing',
      media: 'image',
    },
    prepare: ({ title, municipality, startYear, endYear, ongoing, media }) => {
      const years = ongoing
        ? startYear && `seit ${startYear}`
        : [startYear, endYear].filter(Boolean).join('–')
      return { title, subtitle: [municipality, years].filter(Boolean).join(' · '), media }
    },
  },
})
