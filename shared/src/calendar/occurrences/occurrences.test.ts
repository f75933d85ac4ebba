import { describe, expect, test } from 'vitest'
import { lastListedDayOf } from './last-listed-day-of.ts'
import { occurrencesOf } from './occurrences-of.ts'
import { sessionsOf } from './sessions-of.ts'
import { compareSpans, endOf, firstDayOf, lastDayOf } from './span.ts'

const event = {
  _id: 'event-fachtag',
  _createdAt: '2026-01-10T10:00:00Z',
  _updatedAt: '2026-02-10T10:00:00Z',
  title: 'Fachtag',
  status: 'confirmed',
  startsAt: '2027-03-12T08:30:00.000Z',
  endsAt: '2027-03-12T15:00:00.000Z',
}

const only = (fields: object) => {
  const { occurrences, problems } = occurrencesOf({ ...event, ...fields })
  return { occurrence: occurrences[0], problems, count: occurrences.length }
}

describe('a timed event', () => {
  test('is one occurrence with a UID from the document id', () => {
    const { occurrence, problems } = only({})
    expect(occurrence).toMatchObject({
      uid: 'event-fachtag@iqz-portal',
      title: 'Fachtag',
      span: { kind: 'time', start: '2027-03-12T08:30:00Z', end: '2027-03-12T15:00:00Z', endAssumed: false },
    })
    expect(problems).toEqual([])
  })

  test('without an end it is taken to last an hour, and nobody is blamed', () => {
    const { occurrence, problems } = only({ endsAt: undefined })
    expect(occurrence?.span).toMatchObject({ end: '2027-03-12T09:30:00Z', endAssumed: true })
    expect(problems).toEqual([])
  })

  test('without an end, and an hour before one that Berlin has twice, it is taken to end after that', () => {
    const { occurrence } = only({ startsAt: '2027-10-30T23:00:00Z', endsAt: undefined })
    expect(occurrence?.span).toMatchObject({ end: '2027-10-31T02:00:00Z' })
  })

  test.each([
    [{ endsAt: '2027-03-12T08:00:00Z' }, 'endsAt', 'Das Ende liegt vor dem Beginn.'],
    [{ endsAt: '2027-03-12T08:30:00Z' }, 'endsAt', 'Beginn und Ende sind gleich.'],
    [{ endsAt: 'später' }, 'endsAt', 'Das Ende ist kein gültiger Zeitpunkt.'],
    [{ endsAt: '2030-03-12T08:30:00Z' }, 'endsAt', 'Die Veranstaltung dauert länger als ein Jahr.'],
  ])('with the end %j it is shown from its start, and the field is named', (fields, field, message) => {
    const { occurrence, problems } = only(fields)
    expect(occurrence?.span).toMatchObject({ start: '2027-03-12T08:30:00Z', endAssumed: true })
    expect(problems).toEqual([{ field, message }])
  })

  test.each([
    [{ startsAt: undefined }, 'Der Beginn fehlt.'],
    [{ startsAt: { not: 'a date' } }, 'Der Beginn ist kein gültiger Zeitpunkt.'],
    [
      { startsAt: '2027-10-31T00:30:00Z' },
      'Der Beginn liegt in der Stunde der Zeitumstellung, die es zweimal gibt.',
    ],
  ])('with the start %j it is no occurrence, and the field is named', (fields, message) => {
    const { count, problems } = only(fields)
    expect(count).toBe(0)
    expect(problems).toEqual([{ field: 'startsAt', message }])
  })

  test('an end at midnight belongs to the day before', () => {
    const span = only({ startsAt: '2027-03-12T18:00:00Z', endsAt: '2027-03-12T23:00:00Z' }).occurrence?.span
    expect(span && lastDayOf(span)).toBe('2027-03-12')
  })

  test.each([
    ['12T18:00', '13T00:30', '12'],
    ['12T18:00', '13T00:00', '12'],
    ['12T18:00', '13T05:59', '12'],
    ['12T18:00', '13T06:00', '13'],
    ['12T18:00', '14T00:00', '13'],
    ['12T01:00', '12T05:00', '12'],
  ])('from %s to %s of a month is listed until the %s', (from, to, day) => {
    const times = { startsAt: `2027-03-${from}:00+01:00`, endsAt: `2027-03-${to}:00+01:00` }
    const span = only(times).occurrence?.span
    expect(span && lastListedDayOf(span)).toBe(`2027-03-${day}`)
  })
})

describe('an all-day event', () => {
  const allDay = { allDay: true, startDate: '2027-03-12', startsAt: undefined, endsAt: undefined }

  test('ends with its last day, which is included', () => {
    const span = only({ ...allDay, endDate: '2027-03-14' }).occurrence?.span
    expect(span).toEqual({ kind: 'days', firstDay: '2027-03-12', lastDay: '2027-03-14' })
    expect(span && [firstDayOf(span), endOf(span)]).toEqual(['2027-03-12', '2027-03-14T23:00:00Z'])
  })

  test('without a last day it is one day', () => {
    expect(only(allDay).occurrence?.span).toMatchObject({ lastDay: '2027-03-12' })
  })

  test('with a last day before the first it is one day, and the field is named', () => {
    const { occurrence, problems } = only({ ...allDay, endDate: '2027-03-10' })
    expect(occurrence?.span).toMatchObject({ lastDay: '2027-03-12' })
    expect(problems).toEqual([{ field: 'endDate', message: 'Der letzte Tag liegt vor dem ersten.' }])
  })

  test('comes before the timed events of its first day', () => {
    const span = only(allDay).occurrence?.span
    const timed = only({ startsAt: '2027-03-11T23:00:00Z' }).occurrence?.span
    expect(span && timed && compareSpans(span, timed)).toBe(-1)
  })
})

describe('fields that the Studio hides but keeps', () => {
  const where = { venue: { city: 'Bochum' }, onlineUrl: 'https://meet.example/a' }

  test.each([
    [{ attendance: 'onsite' }, 'onsite', 'Bochum', null],
    [{ attendance: 'hybrid' }, 'hybrid', 'Bochum', 'https://meet.example/a'],
    [{ attendance: 'online' }, 'online', undefined, 'https://meet.example/a'],
    [{ attendance: 'onsite', status: 'movedOnline' }, 'online', undefined, 'https://meet.example/a'],
  ])('%j: %s, in %s, dialling in at %s', (fields, attendance, city, onlineUrl) => {
    const { occurrence } = only({ ...where, ...fields })
    expect(occurrence).toMatchObject({ attendance, onlineUrl })
    expect(occurrence?.place?.city).toBe(city)
  })
})

describe('whatever a document holds', () => {
  test('a title is one line of harmless text', () => {
    expect(only({ title: 'Fach\r\ntag\u0000 \u202e\ufffe\uffff2027' }).occurrence?.title).toBe(
      'Fach tag 2027',
    )
    expect(only({ title: { _type: 'x' } }).occurrence?.title).toBe('Veranstaltung')
    expect(only({ title: '' }).problems).toEqual([{ field: 'title', message: 'Der Titel fehlt.' }])
  })

  test('only web addresses are links', () => {
    expect(only({ attendance: 'online', onlineUrl: 'javascript:alert(1)' }).occurrence?.onlineUrl).toBeNull()
    const onlineUrl = 'https://meet.example/a?x=1,2'
    expect(only({ attendance: 'online', onlineUrl }).occurrence?.onlineUrl).toBe(onlineUrl)
  })

  test('nonsense in any field throws nothing', () => {
    for (const nonsense of [null, 0, '', 'x', [], {}, true]) {
      const fields = Object.fromEntries(Object.keys(event).map((key) => [key, nonsense]))
      expect(() => occurrencesOf({ ...fields, _id: 'e', venue: nonsense })).not.toThrow()
      expect(() => sessionsOf({ _id: 'c', runs: nonsense })).not.toThrow()
      expect(() =>
        sessionsOf({ _id: 'c', runs: [nonsense, { modules: [{ sessions: [nonsense] }] }] }),
      ).not.toThrow()
    }
  })
})

describe('course sessions', () => {
  const session = (key: string, startsAt: string, more = {}) => ({
    _key: key,
    startsAt,
    endsAt: startsAt.replace('T08', 'T15'),
    ...more,
  })
  const course = {
    _id: 'course-zertifikat',
    title: 'Zertifikatskurs',
    runs: [
      {
        _key: 'r1',
        title: '2027',
        status: 'movedOnline',
        modules: [
          { _key: 'm2', title: 'Verwaltung', sessions: [session('s2', '2027-06-01T08:00:00Z')] },
          {
            _key: 'm1',
            title: 'Grundlagen',
            sessions: [
              session('s1', '2027-03-01T08:00:00Z', { status: 'cancelled' }),
              session('broken', 'bald', { title: 'Kaputt' }),
            ],
          },
        ],
      },
    ],
  }

  test('come in order of time, each with its own UID, and keep it when another is added', () => {
    const { occurrences } = sessionsOf(course)
    expect(occurrences.map(({ uid, title }) => [uid, title])).toEqual([
      ['course-zertifikat.r1.m1.s1@iqz-portal', 'Zertifikatskurs: Grundlagen'],
      ['course-zertifikat.r1.m2.s2@iqz-portal', 'Zertifikatskurs: Verwaltung'],
    ])
  })

  test('take the status of their run unless they have one of their own', () => {
    expect(sessionsOf(course).occurrences.map(({ status }) => status)).toEqual(['cancelled', 'movedOnline'])
  })

  test('are cancelled with their run, whatever else was said of them', () => {
    const sessions = ['rescheduled', 'movedOnline', 'confirmed'].map((status) =>
      session(status, '2027-03-01T08:00:00Z', { status }),
    )
    const runs = [{ _key: 'r', status: 'cancelled', modules: [{ _key: 'm', sessions }] }]
    const { occurrences } = sessionsOf({ ...course, runs })
    expect(occurrences.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  })

  test.each([
    ['movedOnline', 'rescheduled'],
    ['movedOnline', 'cancelled'],
    ['cancelled', 'movedOnline'],
  ])('stay online when their run is %s and they are %s', (ofRun, own) => {
    const where = { attendance: 'onsite', venue: { city: 'Hamm' }, onlineUrl: 'https://meet.example/a' }
    const sessions = [session('s', '2027-03-01T08:00:00Z', { status: own, ...where })]
    const runs = [{ _key: 'r', status: ofRun, modules: [{ _key: 'm', sessions }] }]
    expect(sessionsOf({ ...course, runs }).occurrences).toMatchObject([
      { attendance: 'online', place: null, onlineUrl: 'https://meet.example/a' },
    ])
  })

  test('are none when the course is that of another provider, and nobody is blamed for old ones', () => {
    expect(sessionsOf({ ...course, external: true })).toEqual({ occurrences: [], problems: [] })
  })

  test('a broken session is left out and named by its path in the Studio', () => {
    expect(sessionsOf(course).problems).toEqual([
      {
        field: 'runs[_key=="r1"].modules[_key=="m1"].sessions[_key=="broken"].startsAt',
        message: 'Der Beginn ist kein gültiger Zeitpunkt.',
      },
    ])
  })
})
