import { formatRecurrence } from '@iqz/shared/calendar/german/format-recurrence.ts'
import { formatSpan } from '@iqz/shared/calendar/german/format-span.ts'
import { freeDayNames } from '@iqz/shared/calendar/holidays/free-day-names.ts'
import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { firstDayOf, lastDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import type { CalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'

/** What an editor reads about an event that repeats. */
export interface RecurrenceSummary {
  /** „Jeden zweiten Dienstag im Monat bis 30. Juni 2027, außer 13. Oktober 2026“ */
  rhythm: string
  /** The next times, at most `shown`: „Di., 8. September 2026, 10:00–12:00 Uhr“, with what is special about them. */
  next: { text: string; note: string }[]
  /** „3 weitere Termine, der letzte am 8. Juni 2027“; empty when all are shown. */
  rest: string
}

const SHOWN = 5

/**
 * Says in German how an event repeats and when it takes place next.
 *
 * @param event as it is being edited: anything may be missing
 * @param today calendar date in Europe/Berlin
 * @returns null for what takes place once, or nobody knows when
 */
export function recurrenceSummary(event: StoredEvent, today: CalendarDate): RecurrenceSummary | null {
  const { occurrences, recurring } = occurrencesOf(event)
  if (!recurring) return null
  const { recurrence, usual, excluded } = recurring
  const rhythm = formatRecurrence(recurrence, firstDayOf(usual.span), excluded)
  const coming = occurrences.filter(({ span }) => lastDayOf(span) >= today)
  const rest = coming.slice(SHOWN)
  const last = rest.at(-1)
  return {
    rhythm: rhythm.charAt(0).toUpperCase() + rhythm.slice(1),
    next: coming
      .slice(0, SHOWN)
      .map((occurrence) => ({ text: formatSpan(occurrence.span), note: noteOf(occurrence, usual) })),
    rest: last
      ? `${rest.length === 1 ? 'Ein weiterer Termin: ' : `${rest.length} weitere Termine, der letzte: `}${formatSpan(last.span)}`
      : '',
  }
}

function noteOf({ span, status, rhythmDay }: Occurrence, usual: Occurrence): string {
  const { publicHoliday, schoolHolidays } = freeDayNames(firstDayOf(span))
  return [
    status === usual.status ? '' : EVENT_STATUS[status].titlePrefix.replace(/: $/, ''),
    rhythmDay !== firstDayOf(span) ? 'verlegt' : '',
    publicHoliday && `Feiertag: ${publicHoliday}`,
    schoolHolidays,
  ]
    .filter(Boolean)
    .join(' · ')
}
