import { BERLIN } from '@iqz/shared/calendar/time/berlin.ts'
import { type Instant, readInstant, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { type CalendarDate, isCalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import ICAL from 'ical.js'
import { knownZone, localTime, type TimeFault } from './local-time.ts'

/** Zones that a file describes itself (VTIMEZONE), by TZID; Outlook calls Berlin's "W. Europe Standard Time". */
export type FileZones = ReadonlyMap<string, ICAL.Timezone>

/** When a property says something is: a day, or an instant. */
export type IcsTime = { day: CalendarDate } | { instant: Instant } | TimeFault

const VALUE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z)?)?$/

/**
 * Reads DTSTART, DTEND, RECURRENCE-ID or one EXDATE. A time without any zone is taken as Berlin's.
 * @param value as ical.js writes it in jCal, `2027-03-12T09:30:00`
 */
export function icsTime(property: ICAL.Property, value: unknown, zones: FileZones): IcsTime {
  const [, day, time, utc] = VALUE.exec(String(value)) ?? []
  if (!isCalendarDate(day)) return { fault: 'ein Datum, das es nicht gibt' }
  if (!time) return { day }
  if (utc) return instantOr(readInstant(`${day}T${time}Z`))
  const tzid = String(property.getParameter('tzid') ?? BERLIN)
  const zone = knownZone(tzid)
  if (zone) {
    const instant = localTime(day, time, zone)
    return typeof instant === 'string' ? { instant } : instant
  }
  const described = zones.get(tzid)
  if (!described) return { fault: `die unbekannte Zeitzone „${tzid}“` }
  const local = ICAL.Time.fromDateTimeString(`${day}T${time}`)
  local.zone = described
  return instantOr(readInstant(toInstant(local.toJSDate())))
}

const instantOr = (instant: Instant | null): IcsTime =>
  instant ? { instant } : { fault: 'eine Uhrzeit, die es nicht gibt' }
