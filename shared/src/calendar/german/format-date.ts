import { format } from 'date-fns'
import { de } from 'date-fns/locale/de'
import { berlinDate, berlinTime, type Instant } from '../time/berlin-time.ts'
import { type CalendarDate, type CalendarMonth, noonOf } from '../time/calendar-date.ts'

/** "12. März 2027" */
export function formatDate(date: CalendarDate): string {
  return format(noonOf(date), 'd. MMMM yyyy', { locale: de })
}

/** "Freitag, 12. März 2027" */
export function formatDateWithWeekday(date: CalendarDate): string {
  return format(noonOf(date), 'EEEE, d. MMMM yyyy', { locale: de })
}

/** "Fr., 12. März 2027" */
export function formatDateWithShortWeekday(date: CalendarDate): string {
  return format(noonOf(date), 'EEEEEE., d. MMMM yyyy', { locale: de })
}

/** "März 2027" */
export function formatMonth(month: CalendarMonth): string {
  return format(noonOf(`${month}-01`), 'MMMM yyyy', { locale: de })
}

/** "Mär", for date blocks beside a title: three letters, so that all blocks are alike. */
export function formatShortMonth(date: CalendarDate): string {
  return format(noonOf(date), 'LLLL', { locale: de }).slice(0, 3)
}

/** The clock time in Berlin without a leading zero: "9:30". */
export function formatTime(instant: Instant): string {
  return berlinTime(instant).replace(/^0/, '')
}

/** A moment: "12. März 2027, 9:30 Uhr" */
export function formatInstant(instant: Instant): string {
  return `${formatDate(berlinDate(instant))}, ${formatTime(instant)} Uhr`
}
