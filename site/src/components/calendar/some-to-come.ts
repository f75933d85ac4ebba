import type { SessionOccurrence } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import { endOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { content } from '../../content/index.ts'

/** Whether there is anything to put into one's calendar: a session that is neither over nor called off. */
export const someToCome = (sessions: readonly SessionOccurrence[]): boolean =>
  sessions.some(({ status, span }) => EVENT_STATUS[status].takesTime && !content.hasPassed(endOf(span)))
