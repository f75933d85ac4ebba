import { slugify } from '@iqz/shared/text/slugify.ts'
import { defineField } from 'sanity'
import { isUniqueSlug } from '../../slug/is-unique-slug.ts'
import { slugForm } from '../../validation/slug-form.ts'

/**
 * The last part of the page's address.
 * @param source the field it is made from
 */
export function slugField(source: 'title' | 'name' = 'title') {
  return defineField({
    name: 'slug',
    title: 'Adresse der Seite (Pflichtfeld)',
    type: 'slug',
    group: 'content',
    description:
      'Letzter Teil der Internetadresse. Nach dem Veröffentlichen bitte nur aus gutem Grund ändern: Die alte Adresse führt dann dauerhaft zur neuen.',
    options: { source, slugify, isUnique: isUniqueSlug, maxLength: 96 },
    validation: (rule) => rule.custom((slug, { document }) => slugForm(slug?.current, document?._type ?? '')),
  })
}
