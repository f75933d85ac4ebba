import { defineArrayMember, defineField, defineType } from 'sanity'

const cook = defineType({
  name: 'cook',
  type: 'document',
  fields: [defineField({ name: 'name', type: 'string' }), defineField({ name: 'born', type: 'date' })],
})

const oven = defineType({
  name: 'oven',
  type: 'object',
  fields: [
    defineField({ name: 'degrees', type: 'number', validation: (rule) => rule.integer().max(300) }),
    defineField({ name: 'rack', type: 'object', fields: [defineField({ name: 'level', type: 'string' })] }),
  ],
})

const text = defineType({
  name: 'steps',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Normal', value: 'normal' },
        { title: 'Heading', value: 'h2' },
      ],
      lists: [{ title: 'Numbered', value: 'number' }],
      marks: {
        decorators: [{ title: 'Strong', value: 'strong' }],
        annotations: [
          { name: 'link', type: 'object', fields: [{ name: 'href', type: 'url' }] },
          { name: 'cookLink', type: 'reference', to: [{ type: 'cook' }] },
        ],
      },
      of: [{ name: 'timer', type: 'object', fields: [{ name: 'minutes', type: 'number' }] }],
    }),
    defineArrayMember({ type: 'image', options: { hotspot: true } }),
    defineArrayMember({ type: 'oven' }),
  ],
})

/** One field of every type that a schema of Sanity's can have, and what else a document type can say of itself. */
const recipe = defineType({
  name: 'recipe',
  type: 'document',
  groups: [{ name: 'more' }],
  fieldsets: [{ name: 'where' }],
  orderings: [
    { name: 'portions', title: 'Portions', by: [{ field: 'portions', direction: 'desc' }] },
    { name: 'cook', title: 'Cook', by: [{ field: 'cook.name', direction: 'asc' }] },
  ],
  initialValue: () => ({ portions: 2, status: 'new', tags: ['simple'] }),
  preview: {
    select: { title: 'title', cook: 'cook.name', media: 'photo' },
    prepare: ({ title, cook, media }) => ({ title, subtitle: `by ${cook ?? 'nobody'}`, media }),
  },
  fields: [
    defineField({ name: 'title', type: 'string', validation: (rule) => rule.required().min(3) }),
    defineField({
      name: 'slug',
      type: 'slug',
      options: { source: 'title' },
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'portions', type: 'number' }),
    defineField({ name: 'vegan', type: 'boolean' }),
    defineField({ name: 'status', type: 'string', options: { list: ['new', 'tested'], layout: 'radio' } }),
    defineField({ name: 'notes', type: 'text' }),
    defineField({ name: 'day', type: 'date' }),
    defineField({ name: 'cookedAt', type: 'datetime' }),
    defineField({ name: 'source', type: 'url' }),
    defineField({ name: 'contact', type: 'email' }),
    defineField({ name: 'place', type: 'geopoint', fieldset: 'where' }),
    defineField({ name: 'cook', type: 'reference', to: [{ type: 'cook' }] }),
    defineField({ name: 'helper', type: 'reference', weak: true, to: [{ type: 'cook' }] }),
    defineField({ name: 'guests', type: 'array', of: [{ type: 'reference', to: [{ type: 'cook' }] }] }),
    defineField({
      name: 'photo',
      type: 'image',
      options: { hotspot: true, metadata: ['blurhash', 'lqip', 'palette', 'exif', 'location'] },
      fields: [{ name: 'alt', type: 'string' }],
    }),
    defineField({ name: 'sheet', type: 'file', fields: [{ name: 'label', type: 'string' }] }),
    defineField({ name: 'tags', type: 'array', of: [{ type: 'string' }], options: { layout: 'tags' } }),
    defineField({
      name: 'diets',
      type: 'array',
      of: [{ type: 'string' }],
      options: { list: ['lactose', 'gluten'] },
    }),
    defineField({ name: 'weights', type: 'array', of: [{ type: 'number' }] }),
    defineField({
      name: 'names',
      type: 'array',
      of: [
        {
          type: 'object',
          name: 'translated',
          fields: [
            { name: 'language', type: 'string' },
            { name: 'value', type: 'string' },
          ],
        },
      ],
    }),
    defineField({ name: 'oven', type: 'oven' }),
    defineField({ name: 'gallery', type: 'array', of: [{ type: 'image' }], options: { layout: 'grid' } }),
    defineField({ name: 'steps', type: 'steps' }),
    defineField({ name: 'secret', type: 'string', hidden: true }),
    defineField({ name: 'stamp', type: 'string', readOnly: true, group: 'more' }),
  ],
})

/** Edited where it is read: it has no drafts. */
const board = defineType({
  name: 'board',
  type: 'document',
  liveEdit: true,
  fields: [defineField({ name: 'words', type: 'string' })],
})

export const types = [cook, oven, text, recipe, board]
