import { organisationKinds } from '@iqz/shared/vocabulary/organisation-kinds.ts'
import { UsersIcon } from '@sanity/icons/Users'
import { defineField, defineType } from 'sanity'
import { emailField, phoneField, websiteField } from '../fields/contact-fields.ts'
import { nameField } from '../fields/name.ts'
import { groups } from '../groups.ts'
import { optionsOf } from '../options-of.ts'

/** An institution, initiative, alliance or carrier that content refers to. */
export const organisation = defineType({
  name: 'organisation',
  title: 'Organisation',
  type: 'document',
  icon: UsersIcon,
  groups: [groups.content, groups.contact],
  fields: [
    nameField,
    defineField({
      name: 'kind',
      title: 'Art',
      type: 'string',
      group: 'content',
      options: { list: optionsOf(organisationKinds), layout: 'radio', direction: 'horizontal' },
    }),
    defineField({ name: 'description', title: 'Kurze Vorstellung', type: 'text', rows: 4, group: 'content' }),
    defineField({ name: 'logo', title: 'Logo', type: 'figure', group: 'content' }),
    websiteField,
    emailField,
    phoneField,
    defineField({ name: 'address', title: 'Anschrift', type: 'text', rows: 3, group: 'contact' }),
    defineField({
      name: 'municipality',
      title: 'Kommune',
      type: 'reference',
      group: 'contact',
      to: [{ type: 'municipality' }],
    }),
  ],
  orderings: [{ name: 'name', title: 'Name A–Z', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { title: 'name', kind: 'kind', municipality: 'municipality.name', media: 'logo' },
    prepare: ({ title, kind, municipality, media }) => ({
      title,
      subtitle: [organisationKinds[kind as keyof typeof organisationKinds], municipality]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
