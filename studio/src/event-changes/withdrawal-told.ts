import type { Instant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { withdrawalOf } from '@iqz/shared/calendar/withdrawals/withdrawal-of.ts'
import { withdrawnEntries } from '@iqz/shared/calendar/withdrawals/withdrawn-entries.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'

const DELETED_AT_ONCE =
  'Soll das gleich verschwinden, löschen Sie die Veranstaltung unter „Zurückgezogene Veranstaltungen“.'

/**
 * Says what people see who have subscribed to a calendar when a published event is taken off the site, for the editor who
 * is about to do so. Of what has repeated already only the dates to come are called off.
 */
export function withdrawalTold(event: DocumentOfType<'event'>, now: Instant): string {
  const withdrawal = withdrawalOf(event, now)
  if (!withdrawal)
    return 'Die Veranstaltung ist vorbei; aus abonnierten Kalendern verschwindet sie ohne Hinweis.'
  const entries = withdrawnEntries(withdrawal as DocumentOfType<'withdrawnEvent'>)
  const told = entries.some(({ occurrence }) => occurrence.status !== 'cancelled')
    ? 'steht, was noch kommt, noch 30 Tage lang als „Abgesagt“, und was vorbei ist, wie bisher; dann verschwindet beides.'
    : event.recurrence?.frequency
      ? 'stehen alle Termine noch 30 Tage lang als „Abgesagt“, dann verschwinden sie.'
      : 'steht der Termin noch 30 Tage lang als „Abgesagt“, dann verschwindet er.'
  return `In abonnierten Kalendern ${told} ${DELETED_AT_ONCE}`
}
