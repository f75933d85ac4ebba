import { weekdays } from '../../vocabulary/weekdays.ts'
import { intervalOf } from '../recurrence/interval-of.ts'
import type { Recurrence } from '../recurrence/recurrence.ts'
import { weekdayOf } from '../recurrence/weekday-of.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { formatDate } from './format-date.ts'

/**
 * A rhythm as German readers say it: "jeden zweiten Dienstag im Monat bis 30. Juni 2027, außer 13. Oktober 2026" ·
 * "jede zweite Woche am Montag und Mittwoch, 10-mal" · "jedes Jahr am 20. September, 5-mal" ·
 * "jeden Montag, außer 8. März 2027, insgesamt 3-mal" · "jeden Montag, nur einmal": readers count the times that take
 * place.
 *
 * @param firstDay the Berlin day of the first occurrence
 * @param excluded days on which nothing takes place
 */
export function formatRecurrence(
  recurrence: Recurrence,
  firstDay: CalendarDate,
  excluded: readonly CalendarDate[] = [],
): string {
  const { end } = recurrence
  const says = rhythm(recurrence, firstDay)
  const except = excluded.length > 0 ? `, außer ${listed(excluded.map(formatDate))}` : ''
  if ('until' in end) return `${says} bis ${formatDate(end.until)}${except}`
  const times = end.count - excluded.length
  return `${says}${except}, ${except && 'insgesamt '}${times === 1 ? 'nur einmal' : `${times}-mal`}`
}

function rhythm(recurrence: Recurrence, firstDay: CalendarDate): string {
  const { frequency, weekdays: chosen, position } = recurrence
  const interval = intervalOf(recurrence, firstDay)
  const day = `${Number(firstDay.slice(8))}.`
  const weekday = weekdays[weekdayOf(firstDay)]
  switch (frequency) {
    case 'weekly': {
      const days = listed(chosen.map((key) => weekdays[key]))
      if (interval > 1) return `jede ${ordinal(interval)} Woche am ${days}`
      return chosen.length === 1 ? `jeden ${days}` : `jede Woche am ${days}`
    }
    case 'monthlyByDay':
      return interval > 1 ? `jeden ${ordinal(interval)}n Monat am ${day}` : `jeden Monat am ${day}`
    case 'monthlyByWeekday': {
      const which = `${positions[position] ?? `${position}.`} ${weekday}`
      return interval > 1 ? `am ${which} jedes ${ordinal(interval)}n Monats` : `jeden ${which} im Monat`
    }
    case 'yearly': {
      const date = formatDate(firstDay).slice(0, -5)
      return interval > 1 ? `jedes ${ordinal(interval)} Jahr am ${date}` : `jedes Jahr am ${date}`
    }
  }
}

const positions: Record<number, string> = {
  1: 'ersten',
  2: 'zweiten',
  3: 'dritten',
  4: 'vierten',
  [-1]: 'letzten',
  [-2]: 'vorletzten',
  [-3]: 'drittletzten',
  [-4]: 'viertletzten',
}

const ordinals = [
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
  'neunte',
  'zehnte',
  'elfte',
  'zwölfte',
]

const ordinal = (count: number) => ordinals[count - 2] ?? `${count}.`

/** "Montag, Mittwoch und Freitag" */
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`
