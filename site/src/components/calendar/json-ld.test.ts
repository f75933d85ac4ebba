import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import type { Course } from '@iqz/shared/content/sanity.types.ts'
import { describe, expect, test } from 'vitest'
import { courseJsonLd } from './course-json-ld.ts'
import { occurrenceJsonLd } from './json-ld-occurrence.ts'

const jsonLd = (fields: object) => {
  const stored = { _id: 'e', title: 'Fachtag', startsAt: '2027-03-12T08:30:00Z', ...fields }
  const occurrence = occurrencesOf(stored).occurrences[0]
  if (!occurrence) throw new Error('The event of this test has no occurrence.')
  return occurrenceJsonLd(occurrence)
}

describe('an event for search engines', () => {
  test('has its times with the offset of Berlin, and no end that nobody entered', () => {
    expect(jsonLd({ endsAt: '2027-03-12T15:00:00Z' })).toMatchObject({
      startDate: '2027-03-12T09:30:00+01:00',
      endDate: '2027-03-12T16:00:00+01:00',
    })
    expect(jsonLd({}).endDate).toBeUndefined()
  })

  test('of whole days includes the last one', () => {
    expect(jsonLd({ allDay: true, startDate: '2027-03-12', endDate: '2027-03-14' })).toMatchObject({
      startDate: '2027-03-12',
      endDate: '2027-03-14',
    })
  })

  test.each([
    ['onsite', 'OfflineEventAttendanceMode', 'Place'],
    ['online', 'OnlineEventAttendanceMode', 'VirtualLocation'],
  ])('%s has its mode and place', (attendance, mode, type) => {
    const venue = { name: 'Rathaus', city: 'Köln' }
    expect(jsonLd({ attendance, venue, onlineUrl: 'https://meet.example/a' })).toMatchObject({
      eventAttendanceMode: `https://schema.org/${mode}`,
      location: { '@type': type },
    })
  })

  test('is in the municipality of its place where no town was written', () => {
    const venue = { municipality: { _ref: 'municipality-05911000' } }
    expect(jsonLd({ venue }).location).toMatchObject({
      name: 'Bochum',
      address: { addressLocality: 'Bochum' },
    })
  })

  test('does not lead into a meeting that was called off', () => {
    const online = { attendance: 'online', onlineUrl: 'https://meet.example/a' }
    expect(jsonLd(online).location).toEqual({ '@type': 'VirtualLocation', url: 'https://meet.example/a' })
    expect(JSON.stringify(jsonLd({ ...online, status: 'cancelled' }))).not.toContain('meet.example')
  })

  test('hybrid is in both places', () => {
    expect(jsonLd({ attendance: 'hybrid', venue: { city: 'Köln' } }).location).toHaveLength(2)
  })

  test.each([
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['movedOnline', 'EventMovedOnline'],
    ['planned', 'EventScheduled'],
  ])('%s keeps its date and is %s', (status, expected) => {
    expect(jsonLd({ status })).toMatchObject({
      startDate: '2027-03-12T09:30:00+01:00',
      eventStatus: `https://schema.org/${expected}`,
    })
  })
})

test('a course has an instance for each run with an event for each session', () => {
  const course = {
    _id: 'c',
    _type: 'course',
    title: 'Zertifikatskurs',
    runs: [
      {
        _key: 'r',
        _type: 'courseRun',
        title: '2027',
        modules: [
          {
            _key: 'm',
            _type: 'courseModule',
            title: 'Grundlagen',
            sessions: [
              { _key: 'b', _type: 'courseSession', startsAt: '2027-03-13T08:00:00Z', attendance: 'online' },
              { _key: 'a', _type: 'courseSession', startsAt: '2027-03-12T08:00:00Z' },
            ],
          },
        ],
      },
    ],
  } as unknown as Course
  const url = 'https://iqz.example/qualifizierung/zertifikatskurs/'
  expect(
    courseJsonLd(course, { url, provider: null, sessions: sessionsOf(course).occurrences }),
  ).toMatchObject({
    '@type': 'Course',
    hasCourseInstance: [
      {
        courseMode: 'Blended',
        startDate: '2027-03-12',
        endDate: '2027-03-13',
        subEvent: [{ name: 'Zertifikatskurs: Grundlagen' }, { name: 'Zertifikatskurs: Grundlagen' }],
      },
    ],
  })
})
