import { eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import { CalendarIcon } from '@sanity/icons/Calendar'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { berlinToday } from '../../berlin-time/berlin-today.ts'
import { datesInList } from '../../event-dates/dates-in-list.ts'
import { lastMomentToRegister } from '../../validation/last-moment-to-register.ts'
import { recurrenceProblems } from '../../validation/recurrence-problems.ts'
import { type RegistrationTimes, registrationWindow } from '../../validation/registration-window.ts'
import { attendanceField } from '../fields/attendance.ts'
import { calendarVersionsField } from '../fields/calendar-versions.ts'
import { eventDateFields } from '../fields/event-dates.ts'
import { imageField } from '../fields/image.ts'
import { onlineUrlField } from '../fields/online-url.ts'
import { relatedField } from '../fields/related.ts'
import { slugField } from '../fields/slug.ts'
import { statusField } from '../fields/status.ts'
import { targetGroupsField } from '../fields/target-groups.ts'
import { teaserField } from '../fields/teaser.ts'
import { titleField } from '../fields/title.ts'
import { topicsField } from '../fields/topics.ts'
import { groups } from '../groups.ts'
import { optionsOf } from '../options-of.ts'
import { statusNotice } from '../status-notice.ts'

/** Something that takes place at a time; becomes a page and an entry in the calendar feeds. */
export const event = defineType({
  name: 'event',
  title: 'Veranstaltung',
  type: 'document',
  icon: CalendarIcon,
  groups: [
    groups.content,
    groups.when,
    groups.where,
    groups.registration,
    groups.people,
    groups.classification,
  ],
  fields: [
    defineField({
      name: 'kind',
      title: 'Art der Veranstaltung (Pflichtfeld)',
      type: 'string',
      group: 'content',
      options: { list: optionsOf(eventKinds) },
      validation: (rule) => rule.required().error('Bitte die Art der Veranstaltung auswählen.'),
    }),
    titleField,
    slugField(),
    teaserField,
    imageField,
    defineField({ name: 'body', title: 'Beschreibung', type: 'portableText', group: 'content' }),
    defineField({
      name: 'programme',
      title: 'Programm',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'programmeItem' })],
    }),
    {
      ...statusField,
      title: 'Status (Pflichtfeld)',
      validation: (rule) => rule.required().error('Bitte einen Status auswählen.'),
    },
    defineField({
      name: 'statusNote',
      title: 'Hinweis zum Status',
      type: 'text',
      rows: 2,
      group: 'when',
      description: 'Zum Beispiel der Grund einer Absage oder der neue Termin.',
      hidden: ({ document }) => document?.status === 'confirmed',
    }),
    defineField({
      name: 'previousDate',
      title: 'Ursprünglich geplant am',
      type: 'date',
      group: 'when',
      options: { dateFormat: 'DD.MM.YYYY' },
      description:
        'Der Tag, an dem die Veranstaltung zuerst stattfinden sollte. Beginn und Ende sind die neuen.',
      hidden: ({ document }) => document?.status !== 'rescheduled',
    }),
    ...eventDateFields,
    defineField({
      name: 'recurrence',
      title: 'Wiederholung',
      type: 'recurrence',
      group: 'when',
      description:
        'Für Veranstaltungen, die in einem festen Rhythmus immer wieder stattfinden. Termine mit eigenem Programm gehören als eigene Veranstaltungen in eine Reihe.',
      options: { collapsible: true, collapsed: true },
      validation: (rule) =>
        rule.custom((_, { document }) => (document ? recurrenceProblems(document) : true)),
    }),
    attendanceField,
    defineField({
      name: 'venue',
      title: 'Veranstaltungsort',
      type: 'venue',
      group: 'where',
      hidden: ({ document }) => document?.attendance === 'online',
    }),
    onlineUrlField,
    defineField({
      name: 'registration',
      title: 'Anmeldung',
      type: 'registration',
      group: 'registration',
      validation: (rule) =>
        rule.custom((registration, { document }) =>
          registrationWindow(
            registration as RegistrationTimes | undefined,
            document && lastMomentToRegister(document),
          ),
        ),
    }),
    defineField({
      name: 'organisers',
      title: 'Veranstaltet von',
      type: 'array',
      group: 'people',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'organisation' }] })],
      validation: (rule) => rule.unique().error('Diese Organisation ist doppelt ausgewählt.'),
    }),
    defineField({
      name: 'coOrganisers',
      title: 'In Zusammenarbeit mit',
      type: 'array',
      group: 'people',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'organisation' }] })],
      validation: (rule) => rule.unique().error('Diese Organisation ist doppelt ausgewählt.'),
    }),
    defineField({
      name: 'speakers',
      title: 'Referierende',
      type: 'array',
      group: 'people',
      of: [defineArrayMember({ type: 'contact' })],
    }),
    defineField({ name: 'contact', title: 'Ansprechperson', type: 'contact', group: 'people' }),
    targetGroupsField,
    topicsField,
    defineField({
      name: 'series',
      title: 'Veranstaltungsreihe',
      type: 'reference',
      group: 'classification',
      to: [{ type: 'eventSeries' }],
    }),
    defineField({
      name: 'documentation',
      title: 'Dokumentation',
      type: 'reference',
      group: 'classification',
      description: 'Der Beitrag, der nach der Veranstaltung von ihr berichtet.',
      to: [{ type: 'article' }],
      weak: true,
      options: { filter: 'kind == "dokumentation"' },
    }),
    relatedField,
    calendarVersionsField,
  ],
  // Not by date: the menu of orders takes plain fields only, and no single one says when an event begins. Lists do.
  orderings: [{ name: 'title', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: {
      title: 'title',
      status: 'status',
      allDay: 'allDay',
      startsAt: 'startsAt',
      endsAt: 'endsAt',
      startDate: 'startDate',
      endDate: 'endDate',
      recurrence: 'recurrence',
      media: 'image',
    },
    prepare: ({ title, status, media, ...dates }) => {
      const when = datesInList({ _id: '', status, ...dates }, berlinToday())
      return { title, subtitle: [statusNotice(status), when].filter(Boolean).join(' · '), media }
    },
  },
})
