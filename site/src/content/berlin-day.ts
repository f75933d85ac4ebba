import { TZDate } from '@date-fns/tz'
import { addDays, format, startOfDay } from 'date-fns'

const berlin = (instant: number | Date) => new TZDate(+instant, 'Europe/Berlin')

/** The calendar date in Berlin at an instant, as `2026-11-21`. */
export const berlinDay = (instant: Date): string => format(berlin(instant), 'yyyy-MM-dd')

/** The instant at which the next day begins in Berlin. */
export const nextBerlinMidnight = (instant: Date): Date => new Date(+startOfDay(addDays(berlin(instant), 1)))
