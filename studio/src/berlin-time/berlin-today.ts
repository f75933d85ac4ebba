import { berlinDate, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'

/** The calendar date in Berlin at this moment, `2027-03-12`. */
export const berlinToday = (): string => berlinDate(toInstant(new Date()))
