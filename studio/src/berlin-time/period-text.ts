import { readInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { isCalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'

const day = { weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' } as const
const time = { hour: '2-digit', minute: '2-digit' } as const
const berlin = { timeZone: 'Europe/Berlin' } as const
const dayOfInstant = new Intl.DateTimeFormat('de-DE', { ...day, ...berlin })
const dayOfDate = new Intl.DateTimeFormat('de-DE', { ...day, timeZone: 'UTC' })
const timeOfInstant = new Intl.DateTimeFormat('de-DE', { ...time, ...berlin })

type Dates = {
  allDay?: boolean | undefined
  startsAt?: string | undefined
  endsAt?: string | undefined
  startDate?: string | undefined
  endDate?: string | undefined
}

const between = (from: string, to: string | undefined) => (to && to !== from ? `${from} – ${to}` : from)

/**
 * Says when something takes place, short enough for a list: „Do., 12.03.2027, 09:30–16:00 Uhr“.
 * Instants are told in Berlin time, calendar dates as they are. Empty when no start is known; never throws.
 */
export function periodText({ allDay, startsAt, endsAt, startDate, endDate }: Dates): string {
  if (allDay) {
    if (!isCalendarDate(startDate)) return ''
    const date = (value: string) => dayOfDate.format(new Date(value))
    return between(date(startDate), isCalendarDate(endDate) ? date(endDate) : undefined)
  }
  const [start, end] = [startsAt, endsAt].map((value) => {
    const instant = readInstant(value)
    return instant && new Date(instant)
  })
  if (!start) return ''
  if (end && dayOfInstant.format(start) !== dayOfInstant.format(end))
    return `${dayAndTime(start)} – ${dayAndTime(end)} Uhr`
  return end ? `${dayAndTime(start)}–${timeOfInstant.format(end)} Uhr` : `${dayAndTime(start)} Uhr`
}

const dayAndTime = (moment: Date) => `${dayOfInstant.format(moment)}, ${timeOfInstant.format(moment)}`
