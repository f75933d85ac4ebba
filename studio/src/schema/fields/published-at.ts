import { defineField } from 'sanity'

/** When a text appears: in the past its date, in the future the moment from which the site shows it. */
export const publishedAtField = defineField({
  name: 'publishedAt',
  title: 'Erscheint am (Pflichtfeld)',
  type: 'datetime',
  group: 'publication',
  description:
    'Liegt der Zeitpunkt in der Zukunft, erscheint der Beitrag nach dem Veröffentlichen von selbst.',
  initialValue: () => `${new Date().toISOString().slice(0, 16)}:00Z`,
  validation: (rule) => rule.required().error('Bitte angeben, wann der Beitrag erscheint.'),
})
