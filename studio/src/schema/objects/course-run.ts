import { eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'
import { RefreshIcon } from '@sanity/icons/Refresh'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { firstSessionStart, type RunWithSessions } from '../../validation/first-session-start.ts'
import { type RegistrationTimes, registrationWindow } from '../../validation/registration-window.ts'
import { statusField } from '../fields/status.ts'
import { withoutTab } from '../without-tab.ts'

/** One time a course is held, from registration to the last session (Durchgang). */
export const courseRun = defineType({
  name: 'courseRun',
  title: 'Durchgang',
  type: 'object',
  icon: RefreshIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Titel (Pflichtfeld)',
      type: 'string',
      description: 'Zum Beispiel „Durchgang 2027“.',
      validation: (rule) => rule.required().error('Bitte einen Titel angeben.'),
    }),
    withoutTab(statusField),
    defineField({
      name: 'registration',
      title: 'Anmeldung',
      type: 'registration',
      options: { collapsible: true, collapsed: true },
      validation: (rule) =>
        rule.custom((registration, { parent }) =>
          registrationWindow(
            registration as RegistrationTimes | undefined,
            firstSessionStart(parent as RunWithSessions | undefined),
          ),
        ),
    }),
    defineField({
      name: 'modules',
      title: 'Module',
      type: 'array',
      of: [defineArrayMember({ type: 'courseModule' })],
    }),
  ],
  preview: {
    select: { title: 'title', status: 'status' },
    prepare: ({ title, status }) => ({
      title,
      subtitle: eventStatuses[status as keyof typeof eventStatuses],
    }),
  },
})
