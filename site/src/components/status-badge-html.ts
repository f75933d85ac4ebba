import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { type EventStatus, eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'
import { badgeHtml } from './badge-html.ts'
import { statusWorthSaying } from './status-worth-saying.ts'

/** Whether something takes place, as a badge; an empty string where it is simply so. */
export function statusBadgeHtml(status: EventStatus, over: boolean): string {
  if (!statusWorthSaying(status, over)) return ''
  return badgeHtml(EVENT_STATUS[status].takesTime ? 'warning' : 'danger', eventStatuses[status])
}
