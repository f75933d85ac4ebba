import { ClockIcon } from '@sanity/icons/Clock'
import { type ConditionalPropertyCallbackContext, defineField, defineType, isKeySegment } from 'sanity'
import { periodText } from '../../berlin-time/period-text.ts'
import { endAfterStart } from '../../validation/end-after-start.ts'
import { attendanceField } from '../fields/attendance.ts'
import { onlineUrlField } from '../fields/online-url.ts'
import { statusField } from '../fields/status.ts'
import { statusNotice } from '../status-notice.ts'
import { withoutTab } from '../without-tab.ts'

/** Whether nobody can dial in: a run that was moved online takes its sessions with it. */
function isOnSite({ document, parent, path }: ConditionalPropertyCallbackContext): boolean {
  const runs = (document?.runs ?? []) as { _key: string; status?: string }[]
  const [, ofRun] = path
  const run = runs.find(({ _key }) => ofRun !== undefined && isKeySegment(ofRun) && ofRun._key === _key)
  const movedOnline = run?.status === 'movedOnline' || parent?.status === 'movedOnline'
  return parent?.attendance === 'onsite' && !movedOnline
}

/** One sitting of a module; becomes an entry in the calendar feeds. */
export const courseSession = defineType({
  name: 'courseSession',
  title: 'Sitzung',
  type: 'object',
  icon: ClockIcon,
  fields: [
    defineField({ name: 'title', title: 'Titel', type: 'string', description: 'Zum Beispiel „Tag 1“.' }),
    defineField({
      name: 'startsAt',
      title: 'Beginn (Pflichtfeld)',
      type: 'datetime',
      validation: (rule) => rule.required().error('Bitte den Beginn angeben.'),
    }),
    defineField({
      name: 'endsAt',
      title: 'Ende (Pflichtfeld)',
      type: 'datetime',
      validation: (rule) => [
        rule.required().error('Bitte das Ende angeben.'),
        rule.custom((endsAt, { parent }) =>
          endAfterStart((parent as { startsAt?: string } | undefined)?.startsAt, endsAt),
        ),
      ],
    }),
    withoutTab(attendanceField),
    defineField({
      name: 'venue',
      title: 'Veranstaltungsort',
      type: 'venue',
      hidden: ({ parent }) => parent?.attendance === 'online',
    }),
    { ...withoutTab(onlineUrlField), hidden: isOnSite },
    withoutTab(statusField),
  ],
  preview: {
    select: { title: 'title', startsAt: 'startsAt', endsAt: 'endsAt', status: 'status' },
    prepare: ({ title, status, ...dates }) => ({
      title: title ?? 'Sitzung',
      subtitle: [statusNotice(status), periodText(dates)].filter(Boolean).join(' · '),
    }),
  },
})
