import { StackIcon } from '@sanity/icons/Stack'
import { defineType } from 'sanity'
import { teaserField } from '../fields/teaser.ts'
import { titleField } from '../fields/title.ts'
import { withoutTab } from '../without-tab.ts'

/** Events that belong together under one name. */
export const eventSeries = defineType({
  name: 'eventSeries',
  title: 'Veranstaltungsreihe',
  type: 'document',
  icon: StackIcon,
  fields: [withoutTab(titleField), withoutTab(teaserField)],
  orderings: [{ name: 'title', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] }],
  preview: { select: { title: 'title', subtitle: 'teaser' } },
})
