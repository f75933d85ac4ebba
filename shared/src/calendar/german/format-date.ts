import { format } from 'date-fns/format'
import { de } from 'date-fns/locale/de'
import { berlinDate, berlinTime, type Instant } from '../time/berlin-time.ts'
import { type CalendarDate, type CalendarMonth, noonOf } from '../time/calendar-date.ts'

/** Asked for once: dates stand on every card. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  format(noonOf(`2027-${String(month + 1).padStart(2, '0')}-15`), 'MMMM', { locale: de }),
)

/** "12. März 2027" */
export function formatDate(date: CalendarDate): string {
  return `${Number(date.slice(8))}. ${formatMonth(date.slice(0, 7))}`
}

/** "Freitag, 12. März 2027" */
export function formatDateWithWeekday(date: CalendarDate): string {
  return `${format(noonOf(date), 'EEEE', { locale: de })}, ${formatDate(date)}`
}

/** "Fr., 12. März 2027" */
export function formatDateWithShortWeekday(date: CalendarDate): string {
  return `${format(noonOf(date), 'EEEEEE.', { locale: de })}, ${formatDate(date)}`
}

/** "März 2027" */
export function formatMonth(month: CalendarMonth): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
}

/** "Mär", for date blocks beside a title: three letters, so that all blocks are alike. */
export function formatShortMonth(date: CalendarDate): string {
  return formatMonth(date.slice(0, 7)).slice(0, 3)
}

/** The clock time in Berlin without a leading zero: "9:30". */
export function formatTime(instant: Instant): string {
  return berlinTime(instant).replace(/^0/, '')
}

/** A moment: "12. März 2027, 9:30 Uhr" */
export function formatInstant(instant: Instant): string {
  return `${formatDate(berlinDate(instant))}, ${formatTime(instant)} Uhr`
}
