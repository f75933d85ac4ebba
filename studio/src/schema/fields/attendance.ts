import { attendances } from '@iqz/shared/vocabulary/attendances.ts'
import { defineField } from 'sanity'
import { optionsOf } from '../options-of.ts'

/** Whether one comes, dials in, or may choose. */
export const attendanceField = defineField({
  name: 'attendance',
  title: 'Teilnahme (Pflichtfeld)',
  type: 'string',
  group: 'where',
  options: { list: optionsOf(attendances), layout: 'radio', direction: 'horizontal' },
  initialValue: 'onsite',
  validation: (rule) => rule.required().error('Bitte angeben, ob man vor Ort oder online teilnimmt.'),
})
