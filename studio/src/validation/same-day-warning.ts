import { formatDate } from '@iqz/shared/calendar/german/format-date.ts'
import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { firstDayOf, lastDayOf, type Span } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'

/** How many other events are named. */
const NAMED = 3

/**
 * Warns of other events on the same days.
 *
 * @param others events in the same Kreis, without this one
 * @param district „Kreis Borken“
 * @returns `true`, or a sentence naming them
 */
export function sameDayWarning(
  event: StoredEvent,
  others: readonly StoredEvent[],
  district: string,
): true | string {
  const own = spansOf(event)
  const clashes = others.flatMap((other) => {
    const span = spansOf(other).find((theirs) => own.some((mine) => touch(mine, theirs)))
    return span ? `„${String(other.title)}“ (${formatDate(firstDayOf(span))})` : []
  })
  if (clashes.length === 0) return true
  const more = clashes.length > NAMED ? ` und ${clashes.length - NAMED} weitere` : ''
  return `Am selben Tag gibt es schon etwas im Gebiet ${district}: ${clashes.slice(0, NAMED).join(', ')}${more}.`
}

/** When people really come together for an event: what is online keeps nobody from going somewhere else in the Kreis. */
const spansOf = (event: StoredEvent): Span[] =>
  occurrencesOf(event).occurrences.flatMap(({ span, status, attendance }) =>
    EVENT_STATUS[status].takesTime && attendance !== 'online' ? span : [],
  )

const touch = (a: Span, b: Span) => firstDayOf(a) <= lastDayOf(b) && firstDayOf(b) <= lastDayOf(a)
