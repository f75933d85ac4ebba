import { type Instant, instantOfBerlin } from '@iqz/shared/calendar/time/berlin-time.ts'

/**
 * Turns a Berlin wall clock time such as "2026-11-30 09:30" into the UTC instant that documents store.
 * Throws for a time that the clock skips in March or shows twice in October.
 */
export function berlinInstant(wallClock: string): Instant {
  const [date = '', time = ''] = wallClock.split(' ')
  const instant = instantOfBerlin(date, time)
  if (instant === 'gap' || instant === 'fold')
    throw new Error(`"${wallClock}" is not one moment in Berlin: the clock changes then.`)
  return instant
}
