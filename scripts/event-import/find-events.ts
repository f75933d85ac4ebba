import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import type { Found } from './found.ts'
import { readCsv } from './read-csv.ts'
import { readIcs } from './read-ics.ts'

/**
 * Reads the events of a text, as iCalendar or as a table, whichever it is. What the Studio will ask editors to mend
 * before an event can be published is named too: an end before the start, a rhythm without end.
 *
 * @throws Problem when it is neither.
 */
export function findEvents(text: string): Found {
  const { events, remarks } = /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text) ? readIcs(text) : readCsv(text)
  const doubts = events.flatMap(({ line, document }) =>
    occurrencesOf(document).problems.map(({ field, message }) => ({
      line,
      message: `In der Redaktion zu ergänzen, ${field}: ${message}`,
    })),
  )
  return { events, remarks: [...remarks, ...doubts].sort((a, b) => a.line - b.line) }
}
