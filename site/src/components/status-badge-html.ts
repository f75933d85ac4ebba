import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { type EventStatus, eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'
import { statusWorthSaying } from './status-worth-saying.ts'

/** Whether something takes place, as a badge; an empty string where it is simply so. */
export function statusBadgeHtml(status: EventStatus, over: boolean): string {
  if (!statusWorthSaying(status, over)) return ''
  const tone = EVENT_STATUS[status].takesTime ? 'kern-badge--warning' : 'kern-badge--danger'
  return `<span class="kern-badge kern-badge--small badge ${tone}"><span class="kern-label">${eventStatuses[status]}</span></span>`
}
