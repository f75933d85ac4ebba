import { LaunchIcon } from '@sanity/icons/Launch'
import { LinkIcon } from '@sanity/icons/Link'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { linkTarget } from '../rules.ts'

/** Document types a text may link to. */
const linkable = ['article', 'practiceExample', 'event', 'course', 'topic', 'page', 'municipality']

/** Running text. Headings begin at the second level: the first is the page's title. */
export const portableText = defineType({
  name: 'portableText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Absatz', value: 'normal' },
        { title: 'Überschrift', value: 'h2' },
        { title: 'Zwischenüberschrift', value: 'h3' },
        { title: 'Zitat', value: 'blockquote' },
      ],
      lists: [
        { title: 'Aufzählung', value: 'bullet' },
        { title: 'Nummerierte Liste', value: 'number' },
      ],
      marks: {
        decorators: [
          { title: 'Fett', value: 'strong' },
          { title: 'Kursiv', value: 'em' },
        ],
        annotations: [
          {
            name: 'link',
            title: 'Link ins Netz',
            type: 'object',
            icon: LaunchIcon,
            fields: [
              defineField({
                name: 'href',
                title: 'Adresse (Pflichtfeld)',
                type: 'url',
                description: 'Internetadresse (https://…), E-Mail (mailto:…) oder Telefon (tel:…).',
                validation: (rule) => [
                  rule.required().error('Bitte eine Adresse angeben.'),
                  linkTarget(rule),
                ],
              }),
            ],
          },
          {
            name: 'internalLink',
            title: 'Link auf eine eigene Seite',
            type: 'object',
            icon: LinkIcon,
            fields: [
              defineField({
                name: 'target',
                title: 'Seite (Pflichtfeld)',
                type: 'reference',
                description: 'Der Link bleibt richtig, auch wenn sich die Adresse der Seite ändert.',
                to: linkable.map((type) => ({ type })),
                validation: (rule) => rule.required().error('Bitte eine Seite auswählen.'),
              }),
            ],
          },
        ],
      },
    }),
    defineArrayMember({ type: 'figure' }),
    defineArrayMember({ type: 'callout' }),
    defineArrayMember({ type: 'download' }),
  ],
})
