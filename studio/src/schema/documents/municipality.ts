import { regionByAgs } from '@iqz/shared/geography/regions.ts'
import { HomeIcon } from '@sanity/icons/Home'
import { defineField, defineType } from 'sanity'
import { municipalityId } from '../../validation/municipality-id.ts'
import { nameField } from '../fields/name.ts'
import { slugField } from '../fields/slug.ts'
import { groups } from '../groups.ts'
import { webAddress } from '../rules.ts'

/** One of the 396 towns and municipalities of NRW. Official facts come from the geography data by its key. */
export const municipality = defineType({
  name: 'municipality',
  title: 'Kommune',
  type: 'document',
  icon: HomeIcon,
  groups: [groups.content, groups.contact],
  fields: [
    nameField,
    slugField('name'),
    defineField({
      name: 'ags',
      title: 'Amtlicher Gemeindeschlüssel',
      type: 'string',
      group: 'content',
      readOnly: true,
      description: 'Verbindet die Kommune mit Kreis, Regierungsbezirk, Karte und Einwohnerzahl.',
      validation: (rule) => rule.custom((ags, { document }) => municipalityId(ags, document?._id ?? '')),
    }),
    defineField({
      name: 'description',
      title: 'Familienpolitik vor Ort',
      type: 'portableText',
      group: 'content',
    }),
    defineField({ name: 'image', title: 'Bild', type: 'figure', group: 'content' }),
    defineField({
      name: 'website',
      title: 'Internetseite der Kommune',
      type: 'url',
      group: 'contact',
      validation: webAddress,
    }),
    defineField({
      name: 'familyOffice',
      title: 'Familienbüro',
      type: 'contact',
      group: 'contact',
      description: 'Anlaufstelle für Familien in der Kommune.',
    }),
  ],
  orderings: [
    { name: 'name', title: 'Name A–Z', by: [{ field: 'name', direction: 'asc' }] },
    { name: 'ags', title: 'Gemeindeschlüssel', by: [{ field: 'ags', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'name', ags: 'ags', media: 'image' },
    prepare: ({ title, ags, media }) => ({
      title,
      subtitle: regionByAgs(ags ?? '')?.displayName ?? '',
      media,
    }),
  },
})
