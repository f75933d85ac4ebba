import { UserIcon } from '@sanity/icons/User'
import { defineField, defineType } from 'sanity'
import { berlinToday } from '../../berlin-time/berlin-today.ts'
import { certificateStatus } from '../../manager/certificate-status.ts'
import { consent } from '../../validation/consent.ts'
import { yearRange } from '../../validation/year-range.ts'
import { emailField, phoneField, websiteField } from '../fields/contact-fields.ts'
import { nameField } from '../fields/name.ts'
import { groups } from '../groups.ts'

/** A certified Familienmanagerin or Familienmanager. Shown only with the person's consent. */
export const manager = defineType({
  name: 'manager',
  title: 'Familienmanagerin oder Familienmanager',
  type: 'document',
  icon: UserIcon,
  groups: [groups.content, groups.contact, groups.certificate],
  fields: [
    nameField,
    defineField({
      name: 'role',
      title: 'Bezeichnung',
      type: 'string',
      group: 'content',
      description: 'So, wie die Person genannt werden möchte, zum Beispiel „Familienmanagerin“.',
    }),
    defineField({
      name: 'municipality',
      title: 'Kommune (Pflichtfeld)',
      type: 'reference',
      group: 'content',
      to: [{ type: 'municipality' }],
      description: 'Bestimmt den Ort auf der Karte, den Kreis und den Regierungsbezirk.',
      validation: (rule) => rule.required().error('Bitte die Kommune auswählen.'),
    }),
    defineField({
      name: 'office',
      title: 'Amt oder Stelle',
      type: 'string',
      group: 'content',
      description: 'Zum Beispiel „Familienbüro“ oder „Stabsstelle Familie“.',
    }),
    defineField({ name: 'photo', title: 'Foto', type: 'figure', group: 'content' }),
    { ...emailField, description: 'Bitte nur dienstliche Kontaktdaten.' },
    phoneField,
    websiteField,
    defineField({
      name: 'location',
      title: 'Abweichender Punkt auf der Karte',
      type: 'geopoint',
      group: 'contact',
      description: 'Nur ausfüllen, wenn der Punkt nicht in der Ortsmitte der Kommune liegen soll.',
    }),
    defineField({
      name: 'certificateYear',
      title: 'Jahr der Zertifizierung (Pflichtfeld)',
      type: 'number',
      group: 'certificate',
      validation: (rule) => [
        rule.required().error('Bitte das Jahr der Zertifizierung angeben.'),
        rule.custom((year) => yearRange(year, new Date())),
      ],
    }),
    defineField({
      name: 'certificateValidUntil',
      title: 'Zertifikat gültig bis',
      type: 'date',
      group: 'certificate',
      description: 'Leer lassen, wenn das Zertifikat unbefristet gilt.',
      options: { dateFormat: 'DD.MM.YYYY' },
      validation: (rule) =>
        rule.custom((date, { document }) => {
          const year = document?.certificateYear
          if (!date || typeof year !== 'number' || Number(date.slice(0, 4)) >= year) return true
          return 'Das Zertifikat kann nicht vor dem Jahr der Zertifizierung ablaufen.'
        }),
    }),
    defineField({
      name: 'consentDate',
      title: 'Einwilligung vom (Pflichtfeld)',
      type: 'date',
      group: 'certificate',
      description:
        'Tag, an dem die Person der Veröffentlichung zugestimmt hat. Wird die Einwilligung zurückgezogen, bitte die Person löschen.',
      options: { dateFormat: 'DD.MM.YYYY' },
      validation: (rule) => rule.custom((date) => consent(date, berlinToday())),
    }),
    defineField({
      name: 'example',
      title: 'Beispieldaten',
      type: 'boolean',
      group: 'certificate',
      description: 'Erfundene Person. Die Website kennzeichnet sie als Beispiel.',
      initialValue: false,
    }),
  ],
  orderings: [
    { name: 'name', title: 'Name A–Z', by: [{ field: 'name', direction: 'asc' }] },
    { name: 'municipality', title: 'Kommune A–Z', by: [{ field: 'municipality.name', direction: 'asc' }] },
    {
      name: 'certificateYear',
      title: 'Jahr der Zertifizierung',
      by: [{ field: 'certificateYear', direction: 'desc' }],
    },
  ],
  preview: {
    select: {
      title: 'name',
      municipality: 'municipality.name',
      validUntil: 'certificateValidUntil',
      consentDate: 'consentDate',
      example: 'example',
      media: 'photo',
    },
    prepare: ({ title, municipality, media, ...facts }) => ({
      title,
      subtitle: [municipality, ...certificateStatus(facts, berlinToday())].filter(Boolean).join(' · '),
      media,
    }),
  },
})
