import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import type { EventStatus } from '@iqz/shared/vocabulary/event-statuses.ts'

/** Whether readers are told: not that all is well, and of what is over only that it did not take place. */
export const statusWorthSaying = (status: EventStatus, over: boolean): boolean =>
  over ? !EVENT_STATUS[status].takesTime : status !== 'confirmed'
