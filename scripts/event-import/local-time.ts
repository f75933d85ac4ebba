import { TZDate } from '@date-fns/tz'
import { BERLIN } from '@iqz/shared/calendar/time/berlin.ts'
import type { Instant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { instantOfBerlin, isAmbiguousInBerlin, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'

/** Why a clock time names no instant that the portal takes. */
export type TimeFault = { fault: string }

const SKIPPED = 'eine Uhrzeit, die es an diesem Tag wegen der Zeitumstellung nicht oder doppelt gibt'

/**
 * The instant of a clock time in a zone.
 * @param day `2027-03-12`
 * @param time `09:30` or `09:30:00`
 * @param zone IANA name; see `knownZone`
 */
export function localTime(day: string, time: string, zone: string): Instant | TimeFault {
  if (zone === BERLIN) {
    const instant = instantOfBerlin(day, time.slice(0, 5))
    return instant === 'gap' || instant === 'fold' ? { fault: SKIPPED } : instant
  }
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  const instant = toInstant(new TZDate(year, month - 1, date, hours, minutes, seconds, zone))
  return isAmbiguousInBerlin(instant) ? { fault: SKIPPED } : instant
}

/**
 * The zone that a TZID means: an IANA name, alone or at the end of a path as some programs write it
 * (`/freeassociation.sourceforge.net/Europe/Berlin`). Null when nobody knows it.
 */
export function knownZone(tzid: string): string | null {
  const parts = tzid.split('/')
  const names = [tzid, parts.slice(-3).join('/'), parts.slice(-2).join('/')]
  return names.map(canonical).find((name) => name !== null) ?? null
}

function canonical(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
