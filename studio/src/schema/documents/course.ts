import { courseKinds } from '@iqz/shared/vocabulary/course-kinds.ts'
import { CaseIcon } from '@sanity/icons/Case'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { calendarVersionsField } from '../fields/calendar-versions.ts'
import { imageField } from '../fields/image.ts'
import { relatedField } from '../fields/related.ts'
import { slugField } from '../fields/slug.ts'
import { targetGroupsField } from '../fields/target-groups.ts'
import { teaserField } from '../fields/teaser.ts'
import { titleField } from '../fields/title.ts'
import { topicsField } from '../fields/topics.ts'
import { groups } from '../groups.ts'
import { optionsOf } from '../options-of.ts'
import { webAddress } from '../rules.ts'

/** A qualification: the portal's own with its runs, or another provider's with a link. */
export const course = defineType({
  name: 'course',
  title: 'Qualifizierung',
  type: 'document',
  icon: CaseIcon,
  groups: [groups.content, groups.runs, groups.people, groups.classification],
  fields: [
    defineField({
      name: 'kind',
      title: 'Art der Qualifizierung (Pflichtfeld)',
      type: 'string',
      group: 'content',
      options: { list: optionsOf(courseKinds), layout: 'radio', direction: 'horizontal' },
      validation: (rule) => rule.required().error('Bitte die Art der Qualifizierung auswählen.'),
    }),
    titleField,
    slugField(),
    teaserField,
    imageField,
    defineField({ name: 'body', title: 'Beschreibung', type: 'portableText', group: 'content' }),
    defineField({ name: 'goals', title: 'Lernziele', type: 'portableText', group: 'content' }),
    defineField({
      name: 'scope',
      title: 'Umfang',
      type: 'string',
      group: 'content',
      description: 'Zum Beispiel „4 Module mit je 2 Tagen, berufsbegleitend in einem Jahr“.',
    }),
    defineField({ name: 'certificate', title: 'Abschluss', type: 'string', group: 'content' }),
    defineField({ name: 'requirements', title: 'Voraussetzungen', type: 'text', rows: 3, group: 'content' }),
    defineField({
      name: 'fee',
      title: 'Kosten',
      type: 'string',
      group: 'content',
      description: 'Leer lassen, wenn die Teilnahme kostenfrei ist.',
    }),
    defineField({
      name: 'external',
      title: 'Angebot eines anderen Trägers',
      type: 'boolean',
      group: 'runs',
      description: 'Termine und Anmeldung stehen dann auf dessen Website.',
      initialValue: false,
    }),
    defineField({
      name: 'externalUrl',
      title: 'Internetadresse des Angebots',
      type: 'url',
      group: 'runs',
      hidden: ({ document }) => document?.external !== true,
      validation: (rule) => webAddress(rule.required()),
    }),
    defineField({
      name: 'runs',
      title: 'Durchgänge',
      type: 'array',
      group: 'runs',
      description: 'Jeder Durchgang hat Module, jedes Modul Sitzungen mit Datum und Ort.',
      of: [defineArrayMember({ type: 'courseRun' })],
      hidden: ({ document }) => document?.external === true,
    }),
    defineField({
      name: 'provider',
      title: 'Träger (Pflichtfeld)',
      type: 'reference',
      group: 'people',
      to: [{ type: 'organisation' }],
      validation: (rule) => rule.required().error('Bitte den Träger auswählen.'),
    }),
    defineField({ name: 'contact', title: 'Ansprechperson', type: 'contact', group: 'people' }),
    targetGroupsField,
    topicsField,
    relatedField,
    calendarVersionsField,
  ],
  orderings: [{ name: 'title', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', kind: 'kind', external: 'external', provider: 'provider.name', media: 'image' },
    prepare: ({ title, kind, external, provider, media }) => ({
      title,
      subtitle: [courseKinds[kind as keyof typeof courseKinds], external && 'extern', provider]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
