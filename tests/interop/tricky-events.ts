import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import type { StoredCourse } from '@iqz/shared/calendar/occurrences/sessions-of.ts'

let count = 0
const event = (title: unknown, fields: Partial<StoredEvent>): StoredEvent => ({
  _id: `event-${++count}`,
  _createdAt: '2026-01-10T10:00:00Z',
  _updatedAt: '2026-02-10T10:00:00Z',
  title,
  status: 'confirmed',
  attendance: 'onsite',
  ...fields,
})

const timed = (title: unknown, startsAt: string, endsAt?: string, more: Partial<StoredEvent> = {}) =>
  event(title, { startsAt, endsAt, ...more })
const allDay = (title: unknown, startDate: string, endDate?: string, more: Partial<StoredEvent> = {}) =>
  event(title, { allDay: true, startDate, endDate, ...more })

/**
 * Events at the edges of time, and texts at the edges of the format. All of them have an occurrence. (A backslash
 * before an n is not among them: khal's parser takes it for a line break. The feed writer's own tests have it.)
 */
export const trickyEvents: StoredEvent[] = [
  timed('Im Winter', '2027-01-12T08:30:00Z', '2027-01-12T15:00:00Z'),
  timed('Im Sommer', '2027-07-12T07:30:00Z', '2027-07-12T14:00:00Z'),
  timed('Über die Umstellung im März', '2027-03-27T22:00:00Z', '2027-03-28T06:00:00Z'),
  timed('Bis kurz nach der Lücke im März', '2027-03-28T00:30:00Z', '2027-03-28T01:00:00Z'),
  timed('Über die Umstellung im Oktober', '2027-10-30T20:00:00Z', '2027-10-31T07:00:00Z'),
  timed('Direkt vor der Umstellung', '2027-10-30T23:30:00Z', '2027-10-31T02:00:00Z'),
  timed('Über Silvester', '2026-12-31T20:00:00Z', '2027-01-01T02:00:00Z'),
  timed('Bis Mitternacht', '2027-05-10T16:00:00Z', '2027-05-10T22:00:00Z'),
  timed('Am Schalttag', '2028-02-29T09:00:00Z', '2028-02-29T11:00:00Z'),
  timed('Ohne Ende', '2027-05-11T16:00:00Z'),
  timed('Ende vor dem Beginn', '2027-05-12T16:00:00Z', '2027-05-12T10:00:00Z'),
  timed('Mit Sekunden', '2027-05-13T16:00:30.500Z', '2027-05-13T17:00:30Z'),
  timed('Mit anderem Versatz', '2027-05-14T16:00:00-07:00', '2027-05-14T17:00:00-07:00'),
  timed('Mehrtägig mit Uhrzeit', '2027-06-01T08:00:00Z', '2027-06-03T12:00:00Z'),
  allDay('Ein Tag', '2027-03-28'),
  allDay('Mehrere Tage über die Umstellung', '2027-10-29', '2027-11-02'),
  allDay('Über das Jahresende', '2026-12-30', '2027-01-02'),
  allDay('Der Schalttag', '2028-02-29'),
  allDay('Letzter Tag vor dem ersten', '2027-06-10', '2027-06-01'),
  timed('Abgesagter Workshop', '2027-06-11T08:00:00Z', '2027-06-11T10:00:00Z', { status: 'cancelled' }),
  timed('Verschobener Vortrag', '2027-06-12T08:00:00Z', '2027-06-12T10:00:00Z', { status: 'postponed' }),
  timed('Verlegte Tagung', '2027-06-13T08:00:00Z', '2027-06-13T10:00:00Z', {
    status: 'movedOnline',
    onlineUrl: 'https://meet.example/a?x=1,2;y=%2C',
  }),
  allDay('Abgesagter Kongress', '2027-06-14', '2027-06-16', { status: 'cancelled' }),
  timed(
    'Komma, Semikolon; Rückstrich \\ und „Anführung“ "gerade"',
    '2027-07-01T08:00:00Z',
    '2027-07-01T09:00:00Z',
  ),
  timed('END:VEVENT\r\nBEGIN:VEVENT\nX-INJECTED:1', '2027-07-02T08:00:00Z', '2027-07-02T09:00:00Z'),
  timed('👨‍👩‍👧‍👦 Familienfest 🎉 שלום عربى', '2027-07-03T08:00:00Z', '2027-07-03T09:00:00Z'),
  timed(`Lang ${'Übermäßig '.repeat(1000)}`, '2027-07-04T08:00:00Z', '2027-07-04T09:00:00Z'),
  timed({ kein: 'Text' }, '2027-07-05T08:00:00Z', '2027-07-05T09:00:00Z', {
    venue: {
      name: 'Haus\r\nX-INJECTED:2',
      street: 'A, B; C',
      city: 'Köln',
      location: { lat: 50.9, lng: 6.9 },
    },
  }),
]

const repeated = (title: string, startsAt: string, endsAt: string | undefined, recurrence: object) =>
  timed(title, startsAt, endsAt, { recurrence })

/** Events that repeat, at the edges of rhythm and clock. */
export const repeatedEvents: StoredEvent[] = [
  repeated('Jeden zweiten Dienstag', '2026-10-13T12:00:00Z', '2026-10-13T13:30:00Z', {
    frequency: 'monthlyByWeekday',
    until: '2027-06-30',
    excludedDates: ['2026-10-13', '2027-01-12'],
    exceptions: [
      { date: '2026-12-08', startsAt: '2026-12-15T09:00:00Z' },
      { date: '2027-02-09', status: 'cancelled' },
      { date: '2027-03-09', title: 'Sprechstunde, diesmal; anders', venue: { city: 'Hamm' } },
      { date: '2027-04-13', startsAt: '2027-05-19T12:00:00Z' },
    ],
  }),
  repeated('Dienstags und freitags', '2026-10-13T07:00:00Z', '2026-10-13T08:00:00Z', {
    frequency: 'weekly',
    interval: 2,
    weekdays: ['FR', 'TU'],
    count: 30,
  }),
  repeated('Am letzten Freitag', '2027-01-29T08:00:00Z', '2027-01-29T11:00:00Z', {
    frequency: 'monthlyByWeekday',
    fromMonthEnd: true,
    count: 12,
  }),
  repeated('Am vorletzten Montag', '2027-02-15T17:00:00Z', '2027-02-15T19:00:00Z', {
    frequency: 'monthlyByWeekday',
    fromMonthEnd: true,
    count: 9,
    excludedDates: ['2027-07-19'],
    exceptions: [
      { date: '2027-03-22', startsAt: '2027-03-23T17:00:00Z' },
      { date: '2027-05-24', status: 'cancelled' },
    ],
  }),
  repeated('Am Monatsletzten, den es nicht immer gibt', '2027-01-31T08:00:00Z', '2027-01-31T11:00:00Z', {
    frequency: 'monthlyByDay',
    count: 7,
  }),
  repeated('Über Nacht, auch bei der Zeitumstellung', '2027-03-20T19:00:00Z', '2027-03-21T07:00:00Z', {
    frequency: 'weekly',
    count: 40,
  }),
  repeated('In der Stunde der Zeitumstellung', '2027-03-21T01:30:00Z', '2027-03-21T04:00:00Z', {
    frequency: 'weekly',
    count: 36,
  }),
  repeated('Bis in die Stunde der Zeitumstellung', '2027-03-20T22:30:00Z', '2027-03-21T01:30:00Z', {
    frequency: 'weekly',
    count: 36,
  }),
  repeated('Ohne Ende in der Zeit', '2027-05-11T16:00:00Z', undefined, { frequency: 'weekly', count: 3 }),
  repeated('Mit Sekunden', '2027-05-13T16:00:30Z', '2027-05-13T17:00:30Z', {
    frequency: 'weekly',
    count: 3,
    excludedDates: ['2027-05-20'],
  }),
  repeated('Um Mitternacht', '2027-05-12T22:00:00Z', '2027-05-13T22:00:00Z', {
    frequency: 'weekly',
    until: '2027-06-02',
  }),
  repeated('Kurz vor Mitternacht am letzten Tag', '2027-05-12T21:30:00Z', '2027-05-12T22:30:00Z', {
    frequency: 'weekly',
    until: '2027-05-26',
  }),
  timed('Abgesagte Reihe', '2027-06-11T08:00:00Z', '2027-06-11T10:00:00Z', {
    status: 'cancelled',
    recurrence: { frequency: 'weekly', count: 3, exceptions: [{ date: '2027-06-18', title: 'Zweites Mal' }] },
  }),
  timed('Ohne Ende in der Wiederholung', '2027-01-04T08:00:00Z', '2027-01-04T10:00:00Z', {
    recurrence: { frequency: 'weekly' },
  }),
  allDay('Weltkindertag', '2024-09-20', undefined, {
    recurrence: {
      frequency: 'yearly',
      count: 8,
      excludedDates: ['2025-09-20'],
      exceptions: [
        { date: '2026-09-20', startDate: '2026-09-21', endDate: '2026-09-22' },
        { date: '2027-09-20', status: 'cancelled' },
      ],
    },
  }),
  allDay('Am Schalttag', '2024-02-29', '2024-03-01', { recurrence: { frequency: 'yearly', count: 4 } }),
  allDay('Drei Tage über beide Umstellungen', '2027-03-27', '2027-03-29', {
    recurrence: { frequency: 'monthlyByDay', count: 10 },
  }),
  allDay('Alle zwei Jahre', '2026-12-31', undefined, {
    recurrence: { frequency: 'yearly', interval: 2, until: '2032-12-31' },
  }),
]

/** Documents that no occurrence can be made of; they must not spoil a feed. */
export const hopelessEvents: StoredEvent[] = [
  event('Ohne Beginn', {}),
  timed('Kein Datum', 'bald'),
  timed('Ohne Zone', '2027-05-11T16:00:00'),
  timed('In der doppelten Stunde', '2027-10-31T00:30:00Z', '2027-10-31T03:00:00Z'),
  allDay('30. Februar', '2027-02-30'),
  allDay('Im Jahr 9999', '9999-01-01'),
]

/** A course with two runs over both clock changes. */
export const trickyCourse: StoredCourse = {
  _id: 'course-zertifikat',
  _createdAt: '2026-01-10T10:00:00Z',
  _updatedAt: '2026-02-10T10:00:00Z',
  title: 'Zertifikatskurs „Kommunales Management für Familien“',
  runs: ['2027', '2028'].map((year) => ({
    _key: `run-${year}`,
    title: `Durchgang ${year}`,
    status: year === '2028' ? 'planned' : 'confirmed',
    modules: [`${year}-03-26`, `${year}-10-29`].map((day, index) => ({
      _key: `module-${index}`,
      title: `Modul ${index + 1}`,
      sessions: [
        { _key: 'a', startsAt: `${day}T08:00:00Z`, endsAt: `${day}T15:00:00Z` },
        { _key: 'b', startsAt: `${day}T18:00:00Z`, endsAt: `${day}T19:30:00Z`, status: 'cancelled' },
      ],
    })),
  })),
}
