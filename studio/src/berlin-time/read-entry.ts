import {
  berlinDate,
  berlinTime,
  type Instant,
  instantOfBerlin,
  readInstant,
} from '@iqz/shared/calendar/time/berlin-time.ts'
import { isCalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'

/** What an editor's date and clock time amount to. */
export type Entry =
  | { state: 'empty' }
  | { state: 'incomplete' }
  | { state: 'refused'; reason: string }
  | { state: 'complete'; instant: Instant }

const REFUSALS = {
  gap: 'Diese Uhrzeit gibt es an diesem Tag nicht: In der Nacht wird die Uhr von 2 auf 3 Uhr vorgestellt.',
  fold: 'Diese Uhrzeit gibt es an diesem Tag zweimal: In der Nacht wird die Uhr von 3 auf 2 Uhr zurückgestellt. Bitte eine Zeit vor 2 Uhr oder ab 3 Uhr wählen.',
}

/**
 * Reads a date and a clock time in Berlin.
 * @param date `2027-03-12`, or '' while none is entered
 * @param time `09:30`, or '' while none is entered
 */
export function readEntry(date: string, time: string): Entry {
  if (!date && !time) return { state: 'empty' }
  if (!isCalendarDate(date) || !/^\d{2}:\d{2}$/.test(time)) return { state: 'incomplete' }
  const instant = instantOfBerlin(date, time)
  if (instant === 'gap' || instant === 'fold') return { state: 'refused', reason: REFUSALS[instant] }
  return { state: 'complete', instant }
}

/**
 * What to show for a stored instant. A value that is no instant gives an empty entry: the field's validation names it.
 */
export function entryOf(value: unknown): { date: string; time: string } {
  const instant = readInstant(value)
  return instant ? { date: berlinDate(instant), time: berlinTime(instant) } : { date: '', time: '' }
}
