import { PinIcon } from '@sanity/icons/Pin'
import { defineField, defineType } from 'sanity'

/** Where something takes place. */
export const venue = defineType({
  name: 'venue',
  title: 'Veranstaltungsort',
  type: 'object',
  icon: PinIcon,
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'name',
      title: 'Name des Ortes',
      type: 'string',
      description: 'Gebäude und Raum, zum Beispiel „Rathaus, Ratssaal“.',
    }),
    defineField({ name: 'street', title: 'Straße und Hausnummer', type: 'string' }),
    defineField({
      name: 'postalCode',
      title: 'Postleitzahl',
      type: 'string',
      validation: (rule) =>
        rule.regex(/^\d{5}$/, { name: 'Postleitzahl' }).error('Eine Postleitzahl hat fünf Ziffern.'),
    }),
    defineField({ name: 'city', title: 'Ort', type: 'string' }),
    defineField({
      name: 'municipality',
      title: 'Kommune',
      type: 'reference',
      to: [{ type: 'municipality' }],
      description: 'Ordnet den Termin der Kommune, dem Kreis und dem Regierungsbezirk zu.',
    }),
    defineField({
      name: 'location',
      title: 'Koordinaten',
      type: 'geopoint',
      description: 'Nur nötig, wenn der genaue Punkt auf der Karte wichtig ist.',
    }),
    defineField({
      name: 'accessibility',
      title: 'Barrierefreiheit',
      type: 'text',
      rows: 2,
      description: 'Zum Beispiel: stufenloser Zugang, Höranlage, Gebärdensprache, Parkplätze.',
    }),
  ],
})
