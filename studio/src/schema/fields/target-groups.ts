import { targetGroups } from '@iqz/shared/vocabulary/target-groups.ts'
import { defineArrayMember, defineField } from 'sanity'
import { optionsOf } from '../options-of.ts'

/** Whom something is for. */
export const targetGroupsField = defineField({
  name: 'targetGroups',
  title: 'Zielgruppen',
  type: 'array',
  group: 'classification',
  description: 'Für wen ist das Angebot gedacht?',
  of: [defineArrayMember({ type: 'string' })],
  options: { list: optionsOf(targetGroups), layout: 'grid' },
  validation: (rule) => rule.unique(),
})
