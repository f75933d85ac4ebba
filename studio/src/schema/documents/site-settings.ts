import { CogIcon } from '@sanity/icons/Cog'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { emailField, phoneField } from '../fields/contact-fields.ts'
import { groups } from '../groups.ts'
import { relatedTypes } from '../related-types.ts'
import { webOrOwnAddress } from '../rules.ts'

/** What belongs to the site as a whole. There is exactly one such document, with the id `siteSettings`. */
export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Einstellungen der Website',
  type: 'document',
  icon: CogIcon,
  groups: [groups.content, groups.home, groups.contact, groups.footer],
  fields: [
    defineField({
      name: 'title',
      title: 'Name der Website (Pflichtfeld)',
      type: 'string',
      group: 'content',
      validation: (rule) => rule.required().error('Bitte den Namen der Website angeben.'),
    }),
    defineField({
      name: 'tagline',
      title: 'Untertitel (Pflichtfeld)',
      type: 'string',
      group: 'content',
      validation: (rule) => rule.required().error('Bitte einen Untertitel angeben.'),
    }),
    defineField({
      name: 'description',
      title: 'Beschreibung für Suchmaschinen',
      type: 'text',
      rows: 3,
      group: 'content',
      validation: (rule) => rule.max(300).warning('Suchmaschinen zeigen nur etwa 300 Zeichen.'),
    }),
    defineField({
      name: 'featured',
      title: 'Empfohlen auf der Startseite',
      type: 'array',
      group: 'home',
      of: [defineArrayMember({ type: 'reference', to: relatedTypes.map((type) => ({ type })) })],
      validation: (rule) => [
        rule.max(4).error('Auf der Startseite ist Platz für höchstens vier Empfehlungen.'),
        rule.unique().error('Dieser Inhalt ist doppelt ausgewählt.'),
      ],
    }),
    defineField({
      name: 'banner',
      title: 'Hinweis auf allen Seiten',
      type: 'object',
      group: 'home',
      description: 'Zum Beispiel eine wichtige Ankündigung. Ohne Text wird nichts angezeigt.',
      options: { collapsible: true, collapsed: false },
      fields: [
        defineField({
          name: 'text',
          title: 'Text',
          type: 'string',
          validation: (rule) => rule.max(160).error('Der Hinweis darf höchstens 160 Zeichen haben.'),
        }),
        defineField({
          name: 'url',
          title: 'Link',
          type: 'url',
          description:
            'Internetadresse (https://…) oder eine Seite dieser Website, zum Beispiel /ueber-uns/.',
          validation: webOrOwnAddress,
        }),
      ],
    }),
    defineField({ name: 'operator', title: 'Betrieben von', type: 'string', group: 'contact' }),
    defineField({ name: 'address', title: 'Anschrift', type: 'text', rows: 4, group: 'contact' }),
    emailField,
    phoneField,
    defineField({
      name: 'footerPages',
      title: 'Seiten im Fußbereich',
      type: 'array',
      group: 'footer',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'page' }] })],
      validation: (rule) => rule.unique().error('Diese Seite ist doppelt ausgewählt.'),
    }),
    defineField({ name: 'copyright', title: 'Urheberrechtsvermerk', type: 'string', group: 'footer' }),
  ],
  preview: { select: { title: 'title', subtitle: 'tagline' } },
})
