import { readLine } from '@iqz/shared/calendar/occurrences/read-text.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import type { EventStatus } from '@iqz/shared/vocabulary/event-statuses.ts'

/**
 * Says what people see of a status who have subscribed to a calendar, for the editor who is about to choose it:
 * „In abonnierten Kalendern heißt der Termin „Abgesagt: Fachtag“ und belegt keine Zeit mehr. …“
 */
export function toldToSubscribers(status: EventStatus, title: unknown): string {
  const { titlePrefix, takesTime, ical } = EVENT_STATUS[status]
  const time = takesTime ? '' : ' und belegt dort keine Zeit mehr'
  return [
    `In abonnierten Kalendern heißt der Termin „${titlePrefix}${readLine(title) ?? 'Veranstaltung'}“${time}.`,
    ical === 'CANCELLED' ? 'Manche Programme blenden ihn aus, andere streichen ihn durch.' : '',
    'Bis sie es zeigen, vergehen je nach Programm einige Minuten bis zu einem Tag.',
  ]
    .filter(Boolean)
    .join(' ')
}
