import { defineArrayMember, defineField } from 'sanity'

/** What feeds need to number the versions of their entries (see `calendar/versions/` in shared). Editors never see it. */
export const calendarVersionsField = defineField({
  name: 'calendarVersions',
  title: 'Stand in den Kalendern',
  type: 'array',
  of: [defineArrayMember({ type: 'calendarVersion' })],
  hidden: true,
  readOnly: true,
})
