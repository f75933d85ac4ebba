import { describe, expect, test } from 'vitest'
import { formatRecurrence } from '../german/format-recurrence.ts'
import { occurrencesOf } from '../occurrences/occurrences-of.ts'
import { firstDayOf, type Span } from '../occurrences/span.ts'
import { ruleOf } from './rule-of.ts'

// Tuesday, 13 October 2026, 14:00–15:30 in Berlin (summer time)
const event = {
  _id: 'event-sprechstunde',
  title: 'Sprechstunde',
  status: 'confirmed',
  attendance: 'online',
  startsAt: '2026-10-13T12:00:00Z',
  endsAt: '2026-10-13T13:30:00Z',
}
const secondTuesday = { frequency: 'monthlyByWeekday', until: '2027-03-31' }

const of = (recurrence: unknown, fields: object = {}) => occurrencesOf({ ...event, ...fields, recurrence })
const daysOf = (recurrence: unknown, fields: object = {}) =>
  of(recurrence, fields).occurrences.map(({ span }) => firstDayOf(span))
const start = (span: Span | undefined) => (span?.kind === 'time' ? span.start : null)
const allDay = (startDate: string) => ({ allDay: true, startDate })

describe('a rhythm', () => {
  test.each([
    [
      secondTuesday,
      {},
      'jeden zweiten Dienstag im Monat bis 31. März 2027',
      '10-13 11-10 12-08 01-12 02-09 03-09',
    ],
    [{ frequency: 'weekly', count: 3 }, {}, 'jeden Dienstag, 3-mal', '10-13 10-20 10-27'],
    [{ frequency: 'weekly', count: 1 }, {}, 'jeden Dienstag, nur einmal', '10-13'],
    [
      { frequency: 'weekly', count: 2, excludedDates: ['2026-10-13'] },
      {},
      'jeden Dienstag, außer 13. Oktober 2026, insgesamt nur einmal',
      '10-20',
    ],
    [
      { frequency: 'weekly', interval: 2, weekdays: ['FR'], count: 4 },
      {},
      'jede zweite Woche am Dienstag und Freitag, 4-mal',
      '10-13 10-16 10-27 10-30',
    ],
    [
      { frequency: 'monthlyByDay', count: 3 },
      allDay('2027-01-31'),
      'jeden Monat am 31., 3-mal',
      '01-31 03-31 05-31',
    ],
    [
      { frequency: 'monthlyByWeekday', fromMonthEnd: true, count: 3 },
      allDay('2027-01-29'),
      'jeden letzten Freitag im Monat, 3-mal',
      '01-29 02-26 03-26',
    ],
    [
      { frequency: 'monthlyByWeekday', interval: 2, count: 2 },
      allDay('2027-01-29'),
      'am letzten Freitag jedes zweiten Monats, 2-mal',
      '01-29 03-26',
    ],
    [
      { frequency: 'yearly', count: 2 },
      allDay('2028-02-29'),
      'jedes vierte Jahr am 29. Februar, 2-mal',
      '02-29 02-29',
    ],
    [
      { frequency: 'weekly', count: 4, excludedDates: ['2026-10-20'] },
      {},
      'jeden Dienstag, außer 20. Oktober 2026, insgesamt 3-mal',
      '10-13 10-27 11-03',
    ],
    [
      { ...secondTuesday, excludedDates: ['2026-11-10', '2027-01-12'] },
      {},
      'jeden zweiten Dienstag im Monat bis 31. März 2027, außer 10. November 2026 und 12. Januar 2027',
      '10-13 12-08 02-09 03-09',
    ],
  ])('%o has its days and its words', (stored, fields, words, days) => {
    const { recurring, problems } = of(stored, fields)
    expect(
      daysOf(stored, fields)
        .map((day) => day.slice(5))
        .join(' '),
    ).toBe(days)
    expect(problems).toEqual([])
    if (!recurring) throw new Error('not read')
    const { recurrence, usual, excluded } = recurring
    expect(formatRecurrence(recurrence, firstDayOf(usual.span), excluded)).toBe(words)
  })

  test('whose first day is the fifth but last of its month counts from the beginning, and says so', () => {
    const stored = { frequency: 'monthlyByWeekday', fromMonthEnd: true, count: 3 }
    // March 2027 has five Mondays, April four.
    expect(daysOf(stored, allDay('2027-03-01'))).toEqual(['2027-03-01', '2027-04-05', '2027-05-03'])
    expect(of(stored, allDay('2027-03-01')).problems).toEqual([
      {
        field: 'recurrence.fromMonthEnd',
        message:
          'Der erste Termin ist der fünftletzte Montag seines Monats; den gibt es nicht in jedem Monat. Bitte hier ausschalten, dann gilt „jeden ersten Montag im Monat“, oder einen späteren ersten Termin wählen.',
      },
    ])
    expect(of(stored, allDay('2027-04-05')).recurring?.recurrence.position).toBe(-4)
  })

  test('keeps its clock time when Berlin changes the clock', () => {
    const { occurrences } = of(secondTuesday)
    expect(start(occurrences[0]?.span)).toBe('2026-10-13T12:00:00Z')
    expect(start(occurrences[1]?.span)).toBe('2026-11-10T13:00:00Z')
  })

  test('has one UID, and tells its occurrences apart by their day', () => {
    const { occurrences } = of(secondTuesday)
    expect(new Set(occurrences.map(({ uid }) => uid))).toEqual(new Set(['event-sprechstunde@iqz-portal']))
    expect(occurrences.map(({ rhythmDay }) => rhythmDay)).toEqual(daysOf(secondTuesday))
  })

  test('is written as a rule with its end in UTC, or as a day for whole days', () => {
    const { recurring } = of(secondTuesday)
    if (!recurring) throw new Error('not read')
    expect(ruleOf(recurring.recurrence, '2026-10-13', 'instant')).toBe(
      'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270331T215959Z',
    )
    expect(ruleOf(recurring.recurrence, '2026-10-13', 'day')).toBe('FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270331')
  })

  test('ends before a day on which Berlin does not show its hour, or shows it twice', () => {
    const sundays = { frequency: 'weekly', count: 3 }
    const spring = { startsAt: '2027-03-21T01:30:00Z', endsAt: '2027-03-21T04:00:00Z' }
    expect(daysOf(sundays, spring)).toEqual(['2027-03-21'])
    expect(of(sundays, spring).problems).toEqual([
      {
        field: 'recurrence.count',
        message:
          'Am 28. März 2027 gibt es diese Uhrzeit nicht (Zeitumstellung). Bitte die Wiederholung vorher enden lassen.',
      },
    ])
    const autumn = { startsAt: '2027-10-24T00:30:00Z', endsAt: '2027-10-24T04:00:00Z' }
    expect(daysOf(sundays, autumn)).toEqual(['2027-10-24'])
  })

  test('tells an occurrence by itself that lasts longer because the clock changes meanwhile', () => {
    const overnight = { startsAt: '2027-10-23T18:00:00Z', endsAt: '2027-10-24T06:00:00Z' }
    const { recurring, occurrences } = of({ frequency: 'weekly', count: 2 }, overnight)
    expect(recurring?.overrides).toEqual([occurrences[1]])
    expect(occurrences[1]?.span).toMatchObject({ start: '2027-10-30T18:00:00Z', end: '2027-10-31T07:00:00Z' })
  })
})

test('a first occurrence during which the clock changes is told by itself, as are those of another length', () => {
  const overnight = { startsAt: '2027-10-30T18:00:00Z', endsAt: '2027-10-31T07:00:00Z' }
  const { recurring, occurrences } = of({ frequency: 'weekly', count: 2 }, overnight)
  expect(recurring?.overrides).toEqual(occurrences)
})

describe('a single occurrence', () => {
  const withExceptions = (...exceptions: object[]) => ({ ...secondTuesday, exceptions })

  test('may be left out from the beginning', () => {
    expect(daysOf({ ...secondTuesday, excludedDates: ['2026-10-13', '2027-01-12'] })).toEqual([
      '2026-11-10',
      '2026-12-08',
      '2027-02-09',
      '2027-03-09',
    ])
  })

  test('may be moved, and lasts as long as always; its name stays', () => {
    const { occurrences, recurring } = of(
      withExceptions({ date: '2026-12-08', startsAt: '2026-12-15T09:00:00Z' }),
    )
    expect(recurring?.overrides).toMatchObject([
      { rhythmDay: '2026-12-08', span: { start: '2026-12-15T09:00:00Z', end: '2026-12-15T10:30:00Z' } },
    ])
    expect(occurrences).toHaveLength(6)
  })

  test('may be cancelled, called differently, or take place elsewhere', () => {
    const { recurring } = of(
      withExceptions(
        { date: '2026-11-10', status: 'cancelled', note: 'Krank' },
        { date: '2026-12-08', title: 'Jahresabschluss', attendance: 'onsite', venue: { city: 'Hamm' } },
      ),
    )
    expect(recurring?.overrides).toMatchObject([
      { status: 'cancelled', note: 'Krank', title: 'Sprechstunde' },
      { title: 'Jahresabschluss', attendance: 'onsite', place: { city: 'Hamm' }, onlineUrl: null },
    ])
  })

  test.each([
    [{ title: 'Jahresabschluss' }],
    [{ status: 'rescheduled', startsAt: '2026-12-15T09:00:00Z' }],
    [{ status: 'movedOnline' }],
    [{ status: 'confirmed' }],
  ])('is cancelled with its event, whatever else is different about it: %j', (fields) => {
    const exceptions = withExceptions({ date: '2026-12-08', ...fields })
    expect(of(exceptions, { status: 'cancelled' }).recurring?.overrides[0]?.status).toBe('cancelled')
  })

  test.each([
    [{ status: 'movedOnline' }, { status: 'rescheduled' }],
    [{ status: 'movedOnline' }, { status: 'cancelled' }],
    [{ status: 'cancelled' }, { status: 'movedOnline' }],
  ])('stays online when its event is %j and it is %j', (whole, one) => {
    const where = { attendance: 'onsite', venue: { name: 'Rathaus' }, onlineUrl: 'https://meet.example/a' }
    const { recurring } = of(withExceptions({ date: '2026-12-08', ...one }), { ...where, ...whole })
    expect(recurring?.overrides).toMatchObject([
      { attendance: 'online', place: null, onlineUrl: 'https://meet.example/a' },
    ])
  })

  test('is settled before the others when editors say so of it', () => {
    const exceptions = withExceptions({ date: '2026-11-10', status: 'confirmed' }, { date: '2026-12-08' })
    const { overrides } = of(exceptions, { status: 'planned' }).recurring ?? {}
    expect(overrides?.map(({ status }) => status)).toEqual(['confirmed', 'planned'])
  })
})

test.each([{ until: '2031-09-30' }, { count: 260 }])(
  'as many occurrences as possible, by %o, are not too many',
  (end) => {
    const { occurrences, problems } = of({ frequency: 'weekly', ...end })
    expect(problems).toEqual([])
    expect(occurrences).toHaveLength(260)
  },
)

describe('what cannot be read', () => {
  test.each([
    [{ frequency: 'daily', count: 5 }, 'recurrence.frequency', 1],
    [{ frequency: 'weekly' }, 'recurrence.until', 260],
    [{ frequency: 'weekly', count: 100_000 }, 'recurrence.count', 260],
    [{ frequency: 'yearly', interval: 12, count: 100 }, 'recurrence.count', 7],
    [{ frequency: 'weekly', until: '2099-12-31' }, 'recurrence.until', 260],
    [{ frequency: 'weekly', until: '2031-10-07' }, 'recurrence.until', 260],
    [{ frequency: 'weekly', until: '2026-10-01' }, 'recurrence.until', 1],
    [{ frequency: 'weekly', until: 'bald' }, 'recurrence.until', 1],
    [{ frequency: 'weekly', count: 1.5 }, 'recurrence.count', 1],
    [{ frequency: 'weekly', count: 2, until: '2026-10-20' }, 'recurrence.count', 2],
    [{ frequency: 'weekly', count: 2, interval: -1 }, 'recurrence.interval', 2],
    [{ frequency: 'weekly', count: 2, excludedDates: ['2026-10-14'] }, 'recurrence.excludedDates[0]', 2],
    [
      { frequency: 'weekly', count: 2, excludedDates: ['2026-10-13', '2026-10-20'] },
      'recurrence.excludedDates',
      0,
    ],
    [
      { frequency: 'weekly', count: 2, exceptions: [{ _key: 'a', date: '2026-10-14' }] },
      'recurrence.exceptions[_key=="a"].date',
      2,
    ],
    [
      {
        frequency: 'weekly',
        count: 2,
        exceptions: [
          { _key: 'a', date: '2026-10-20', startsAt: '2026-10-20T10:00:00Z', endsAt: '2026-10-19T10:00:00Z' },
        ],
      },
      'recurrence.exceptions[_key=="a"].endsAt',
      2,
    ],
  ])('%o is named, and the rest is shown', (stored, field, count) => {
    const { occurrences, problems } = of(stored)
    expect(problems.map((problem) => problem.field)).toEqual([field])
    expect(occurrences).toHaveLength(count)
  })

  test.each([[null], ['wöchentlich'], [[]], [{}], [{ count: 5 }]])('%o is no recurrence', (stored) => {
    expect(of(stored)).toMatchObject({ occurrences: [{ rhythmDay: null }], recurring: null, problems: [] })
  })
})
