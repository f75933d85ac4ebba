import { berlinDate } from '@iqz/shared/calendar/time/berlin-time.ts'
import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { RecurrenceFrequency } from '@iqz/shared/vocabulary/recurrence-frequencies.ts'
import ICAL from 'ical.js'

/** A stored recurrence, or why the portal cannot say this rule. */
export type StoredRecurrence = Record<string, unknown> | { fault: string }

/** Parts of a rule that the portal has fields for. */
const SAID = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST']

/** Reads an RRULE (RFC 5545 section 3.3.10) into the fields of `recurrence`. */
export function icsRecurrence(rule: ICAL.Recur): StoredRecurrence {
  const parts = Object.keys(rule.parts)
  const unsaid = parts.find((part) => !SAID.includes(part))
  if (unsaid) return { fault: `den Teil ${unsaid}` }
  const frequency = frequencyOf(rule)
  if (typeof frequency !== 'string') return frequency
  const days = (rule.parts.BYDAY ?? []).map(String)
  return {
    frequency,
    ...(rule.interval > 1 ? { interval: rule.interval } : {}),
    ...(frequency === 'weekly' && days.length > 0 ? { weekdays: days } : {}),
    ...(days[0]?.startsWith('-') ? { fromMonthEnd: true } : {}),
    ...(rule.count ? { count: rule.count } : {}),
    ...(rule.until ? { until: lastDay(rule.until) } : {}),
  }
}

function frequencyOf(rule: ICAL.Recur): RecurrenceFrequency | { fault: string } {
  const days = (rule.parts.BYDAY ?? []).map(String)
  const monthDays = rule.parts.BYMONTHDAY ?? []
  switch (rule.freq) {
    case 'WEEKLY':
      return days.every((day) => /^[A-Z]{2}$/.test(day)) ? 'weekly' : { fault: 'diese Wochentage' }
    case 'MONTHLY':
      if (days.length === 0)
        return monthDays.length < 2 ? 'monthlyByDay' : { fault: 'mehrere Tage eines Monats' }
      return days.length === 1 && /^-?[1-4][A-Z]{2}$/.test(days[0] ?? '') && monthDays.length === 0
        ? 'monthlyByWeekday'
        : { fault: 'diese Wochentage eines Monats' }
    case 'YEARLY':
      return days.length === 0 && monthDays.length < 2 ? 'yearly' : { fault: 'diese Tage eines Jahres' }
    default:
      return { fault: `den Rhythmus ${rule.freq}` }
  }
}

/** The last Berlin day that an UNTIL lets in. An instant at midnight in UTC stands for the day that begins there. */
function lastDay(until: ICAL.Time): string {
  if (until.isDate || until.zone !== ICAL.Timezone.utcTimezone) return until.toString().slice(0, 10)
  return berlinDate(`${until.toString().slice(0, 19)}Z`)
}

/** The last day of whole days, from an end that is the day after (RFC 5545 section 3.6.1). */
export const dayBefore = (day: string): string => plusDays(day, -1)
