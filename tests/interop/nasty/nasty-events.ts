import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { dimensions, type Repetition } from './dimensions.ts'

/** A generated event, with the value that it has in each dimension. */
export interface NastyEvent {
  event: StoredEvent & { _id: string }
  values: Record<keyof typeof dimensions, string>
}

/** UTC, so that Berlin's clock shows each of them differently in summer and winter. */
const times = ['00:30:00', '05:00:00', '08:30:00', '12:00:00', '18:15:00', '21:30:00', '22:59:30', '23:00:00']
const minutes = [15, 60, 95, null] as const
const manyHours = [26, 5 * 24] as const

/**
 * Events in which everything nasty meets everything else: with 1,220 of them each length meets each repetition on each
 * delicate day, and each of these every status, attendance and title. The same on every run.
 */
export function nastyEvents(count: number): NastyEvent[] {
  return Array.from({ length: count }, (_, index) => nastyEvent(index))
}

function nastyEvent(index: number): NastyEvent {
  const names = Object.fromEntries(
    Object.entries(dimensions).map(([dimension, values]) => [dimension, Object.keys(values)]),
  ) as Record<keyof typeof dimensions, string[]>
  const cores = names.length.length * names.day.length * names.repetition.length
  // Shares no factor with their number: so the first few are of all kinds already.
  const [core, round] = [(index * 331) % cores, Math.floor(index / cores)]
  const [s, d, r] = [core % 4, Math.floor(core / 4) % 5, Math.floor(core / 20)]
  const nth = (dimension: keyof typeof dimensions, step: number) =>
    names[dimension][step % names[dimension].length] as string
  const values = {
    length: nth('length', s),
    day: nth('day', d),
    // Beyond the first of each, every other takes place once: the hours of its days are what can be nasty of it.
    repetition: round > 0 && index % 2 === 1 ? 'once' : nth('repetition', r),
    status: nth('status', s + d + 5 * r + round),
    attendance: nth('attendance', s + 2 * d + r + round),
    title: nth('title', 2 * s + 3 * d + r + 3 * round),
  }
  const chosen = <Name extends keyof typeof dimensions>(dimension: Name) =>
    dimensions[dimension][values[dimension] as never] as (typeof dimensions)[Name][never]
  const day = some(chosen('day') as readonly string[], index, 1)
  const title = (chosen('title') as (index: number) => string)(index)
  const event: StoredEvent & { _id: string } = {
    _id: `event-${index}`,
    _createdAt: '2026-01-10T10:00:00Z',
    _updatedAt: '2026-02-10T10:00:00Z',
    title,
    status: values.status,
    ...(values.status === 'rescheduled' ? { previousDate: '2026-12-24' } : {}),
    attendance: values.attendance,
    onlineUrl: 'https://meet.example/a?x=1,2;y=%2C',
    venue: { name: 'Haus\r\nX-INJECTED:2', street: 'A, B; C', city: 'Köln' },
    ...spanOf(values.length, day, index),
  }
  const repetition = chosen('repetition') as Repetition | null
  return { event: repetition ? repeated(event, repetition, index) : event, values }
}

function spanOf(length: string, day: string, index: number): Partial<StoredEvent> {
  if (length === 'all day') return { allDay: true, startDate: day }
  if (length === 'several days')
    return { allDay: true, startDate: day, endDate: plusDays(day, some([1, 2, 3, 4], index, 2)) }
  const start = `${day}T${some(times, index, 3)}Z`
  const by = length === 'timed' ? some(minutes, index, 4) : some(manyHours, index, 5) * 60
  if (by === null) return { startsAt: start }
  return { startsAt: start, endsAt: new Date(Date.parse(start) + by * 60_000).toISOString() }
}

/** One of some values, in no order that others keep to; the same on every run. */
function some<Value>(values: readonly Value[], index: number, choice: number): Value {
  const mixed = Math.imul(Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(choice, 0x85ebca6b), 0xc2b2ae35) >>> 0
  return values[(mixed >>> 7) % values.length] as Value
}

/** Differences are of the second day that the rhythm gives; every fortieth is of a day that it does not. */
function repeated<Event extends StoredEvent>(
  event: Event,
  { rhythm: frequency, end, times: count, days, difference }: Repetition,
  index: number,
): Event {
  const from = String(event.startDate ?? event.startsAt).slice(0, 10)
  const rhythm = {
    ...frequency,
    ...(end === 'count' ? { count } : { until: plusDays(from, (count - 1) * days) }),
  }
  const usual = occurrencesOf({ ...event, recurrence: rhythm }).occurrences
  const date = index % 40 === 39 ? '2027-07-07' : (usual[1]?.rhythmDay ?? usual[0]?.rhythmDay)
  const exceptions: Partial<Record<Repetition['difference'], object>> = {
    moved: { startsAt: '2027-05-05T09:07:00Z', startDate: '2027-05-05' },
    changed: { title: `${index} Anders, diesmal`, venue: { city: 'Hamm' }, attendance: 'onsite' },
    cancelled: { status: 'cancelled' },
  }
  const exception = exceptions[difference]
  return {
    ...event,
    recurrence: {
      ...rhythm,
      ...(difference === 'excluded' ? { excludedDates: [date] } : {}),
      ...(exception ? { exceptions: [{ _key: 'a', date, ...exception }] } : {}),
    },
  }
}

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
