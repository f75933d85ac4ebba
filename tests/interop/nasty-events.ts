import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'

/** Days at the edges of the calendar: clock changes, year ends, the leap day, and what lies around them. */
const days = [
  ['2026-12-30', '2026-12-31', '2027-01-01', '2027-03-27', '2027-03-28', '2027-03-29'],
  ['2027-10-30', '2027-10-31', '2027-11-01', '2028-02-28', '2028-02-29', '2028-03-01'],
].flat()
/** UTC, so that Berlin's clock shows each of them differently in summer and winter. */
const times = ['00:30', '05:00', '08:30', '12:00', '18:15', '21:30', '22:00', '22:59:30', '23:00']
const lengths = [15, 60, 24 * 60, 30 * 60, 5 * 24 * 60]
const statuses = ['planned', 'confirmed', 'cancelled', 'postponed', 'rescheduled', 'movedOnline']
const attendances = ['onsite', 'online', 'hybrid']
const titles = [
  'Fachtag',
  'Komma, Semikolon; „Anführung“ "gerade"',
  'END:VEVENT\r\nX-INJECTED:1',
  '👨‍👩‍👧‍👦 Fest 🎉 שלום عربى',
  `Lang ${'Übermäßig '.repeat(40)}`,
]
const rhythms = [
  null,
  null,
  { frequency: 'weekly', count: 6 },
  { frequency: 'weekly', interval: 2, weekdays: ['MO', 'SU'], count: 9 },
  { frequency: 'monthlyByDay', count: 5 },
  { frequency: 'monthlyByWeekday', count: 6 },
  { frequency: 'monthlyByWeekday', fromMonthEnd: true, until: '2028-12-31' },
  { frequency: 'yearly', count: 3 },
]

/**
 * Events in which everything nasty meets everything else: each choice runs through its values at a pace of its own,
 * which share no factor, so that all combinations come by. The same on every run.
 */
export function nastyEvents(count: number): StoredEvent[] {
  const take = <Value>(values: readonly Value[], step: number) => values[step % values.length] as Value
  return Array.from({ length: count }, (_, index) => {
    const day = take(days, index)
    const start = `${day}T${take(times, Math.floor(index / 5))}`
    const startsAt = new Date(start.length > 16 ? `${start}Z` : `${start}:00Z`)
    const endsAt = new Date(startsAt.getTime() + take(lengths, Math.floor(index / 7)) * 60_000)
    const rhythm = take(rhythms, Math.floor(index / 11))
    const allDay = index % 4 === 0
    return {
      _id: `event-${index}`,
      _createdAt: '2026-01-10T10:00:00Z',
      _updatedAt: '2026-02-10T10:00:00Z',
      title: `${index} ${take(titles, index)}`,
      status: take(statuses, Math.floor(index / 3)),
      attendance: take(attendances, index),
      onlineUrl: 'https://meet.example/a?x=1,2;y=%2C',
      venue: { name: 'Haus\r\nX-INJECTED:2', street: 'A, B; C', city: 'Köln' },
      ...(allDay
        ? { allDay, startDate: day, endDate: index % 8 === 0 ? nextDay(day) : undefined }
        : {
            startsAt: startsAt.toISOString(),
            endsAt: index % 13 === 0 ? undefined : endsAt.toISOString(),
          }),
      ...(rhythm ? { recurrence: { ...rhythm, ...differences(index, day) } } : {}),
    }
  })
}

/** The first day left out, moved, cancelled or renamed, by turns. */
function differences(index: number, date: string): object {
  const exception = [
    { startsAt: '2027-05-05T09:07:00Z', startDate: '2027-05-05' },
    { status: 'cancelled' },
    { title: `${index} Anders, diesmal`, venue: { city: 'Hamm' }, attendance: 'onsite' },
  ][index % 5]
  return index % 5 === 4
    ? { excludedDates: [date] }
    : exception
      ? { exceptions: [{ date, ...exception }] }
      : {}
}

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
