import { defineField } from 'sanity'

/** Longest teaser the cards and search results show in full. */
const MAX_TEASER_LENGTH = 300

/** One or two sentences shown in lists and by search engines. */
export const teaserField = defineField({
  name: 'teaser',
  title: 'Kurztext',
  type: 'text',
  rows: 3,
  group: 'content',
  description:
    'Ein bis zwei Sätze, die neugierig machen. Erscheint in Listen und in Suchmaschinen (höchstens 300 Zeichen).',
  validation: (rule) =>
    rule.max(MAX_TEASER_LENGTH).error(`Der Kurztext darf höchstens ${MAX_TEASER_LENGTH} Zeichen haben.`),
})
