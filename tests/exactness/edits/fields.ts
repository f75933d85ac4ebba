import { uidOf } from '@iqz/shared/calendar/occurrences/uid.ts'
import { articleKinds } from '@iqz/shared/vocabulary/article-kinds.ts'
import { attendances } from '@iqz/shared/vocabulary/attendances.ts'
import { courseKinds } from '@iqz/shared/vocabulary/course-kinds.ts'
import { eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import { eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'
import { weekdays } from '@iqz/shared/vocabulary/weekdays.ts'
import fc from 'fast-check'
import type { Assets } from '../assets.ts'
import { withoutNulls } from '../without-nulls.ts'
import { ids, type RandomType } from './ids.ts'
import {
  contact,
  date,
  instant,
  link,
  listOf,
  referenceTo,
  related,
  shownAssets,
  slug,
  sources,
  text,
  topics,
  webLinks,
} from './values.ts'

/** Fields that are set together, as an editor does who moves an event. */
export type FieldChange = Record<string, unknown>

const oneOfKeys = (titles: Record<string, string>) => fc.constantFrom(...Object.keys(titles))

/** Turns fields into changes of one field each. */
const singly = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<FieldChange>[] =>
  Object.entries(fields).map(([name, value]) => value.map((to) => ({ [name]: to })))

const minutesLater = (start: string, minutes: number) =>
  new Date(Date.parse(start) + minutes * 60_000).toISOString()

/** Begins somewhere, and ends later, not at all, or before it began. */
const times = fc.tuple(instant, fc.constantFrom(90, 45, 1440, null, -60)).map(([startsAt, minutes]) => ({
  startsAt,
  endsAt: minutes === null ? null : minutesLater(startsAt, minutes),
}))
const days = fc.tuple(instant, fc.constantFrom(0, 1, 40, -1)).map(([start, length]) => ({
  startDate: start.slice(0, 10),
  endDate: minutesLater(start, length * 1440).slice(0, 10),
}))

const venue = fc.record({
  _type: fc.constant('venue'),
  name: text,
  city: text,
  municipality: referenceTo('municipality'),
})
const registration = fc.record({
  _type: fc.constant('registration'),
  required: fc.boolean(),
  opensAt: fc.option(instant),
  deadline: fc.option(instant),
  url: link,
  fullyBooked: fc.boolean(),
})
const weekday = oneOfKeys(weekdays)
/** Repeats a few times, mostly across the night in which clocks change, with dates that fall out or are moved. */
const recurrence = fc
  .record({
    _type: fc.constant('recurrence'),
    frequency: fc.constantFrom('weekly', 'monthlyByDay', 'monthlyByWeekday', 'yearly', 'daily'),
    interval: fc.constantFrom(1, 2),
    weekdays: fc.array(weekday, { maxLength: 2 }),
    count: fc.constantFrom(1, 2, 4, null),
    until: fc.option(date),
    excludedDates: fc.array(date, { maxLength: 2 }),
    exceptions: listOf(
      fc.tuple(date, times, oneOfKeys(eventStatuses), text).map(([day, when, status, title]) => ({
        _type: 'occurrenceException',
        date: day,
        ...when,
        status,
        title,
      })),
      2,
    ),
  })
  .map(withoutNulls)
/** As the Studio leaves them behind in a published event: since when it says what it says, and which feeds have carried it. */
const calendarVersions = fc
  .tuple(
    instant,
    fc.subarray(['district:05334', 'region:051', 'kind:fachtag', 'topic:topic-1', 'online:yes']),
  )
  .map(([at, facets]) =>
    ids.event.map((id) => ({
      ...{ _type: 'calendarVersion', _key: uidOf(id), schedule: '', text: '', facets },
      ...{ rescheduledAt: at, modifiedAt: at, publishedAt: at },
    })),
  )
const programmeItem = fc.record({
  _type: fc.constant('programmeItem'),
  day: fc.constantFrom(1, 2),
  from: fc.constantFrom('09:30', '25:00'),
  to: fc.constantFrom('10:15', ''),
  title: text,
  speakers: text,
})
const session = fc
  .tuple(times, text, oneOfKeys(attendances), oneOfKeys(eventStatuses), venue)
  .map(([when, title, attendance, status, place]) => ({
    _type: 'courseSession',
    ...when,
    title,
    attendance,
    status,
    venue: place,
  }))
const courseModule = fc
  .tuple(text, listOf(session, 2))
  .map(([title, sessions]) => ({ _type: 'courseModule', title, sessions }))
const run = fc
  .tuple(text, oneOfKeys(eventStatuses), registration, listOf(courseModule, 2))
  .map(([title, status, sign, modules]) => ({
    _type: 'courseRun',
    title,
    status,
    registration: sign,
    modules,
  }))

/** By type: the changes that edits of a document are made of; all of them together make a new document. */
export function changesByType(assets: Assets): Record<RandomType, fc.Arbitrary<FieldChange>[]> {
  const { figure, downloads, portableText } = shownAssets(assets)
  const municipality = referenceTo('municipality')
  return {
    siteSettings: singly({
      title: text,
      tagline: text,
      description: text,
      featured: related,
      banner: fc.record({ text, url: link }),
      operator: text,
      email: fc.constant('post@example.org'),
      footerPages: listOf(referenceTo('page')),
      copyright: text,
    }),
    page: singly({ title: text, slug, teaser: text, body: portableText }),
    topic: singly({
      title: text,
      slug,
      teaser: text,
      image: figure,
      body: portableText,
      order: fc.constantFrom(1, 2, null),
    }),
    organisation: singly({
      name: text,
      kind: fc.constantFrom('institution', 'traeger'),
      description: text,
      logo: figure,
      website: link,
      municipality,
    }),
    article: singly({
      kind: oneOfKeys(articleKinds),
      title: text,
      slug,
      teaser: text,
      image: figure,
      body: portableText,
      sources,
      links: webLinks,
      downloads,
      topics,
      organisations: listOf(referenceTo('organisation')),
      event: referenceTo('event'),
      related,
      publishedAt: instant,
      reviewedAt: date,
      authors: fc.array(text, { maxLength: 2 }),
    }),
    practiceExample: singly({
      title: text,
      slug,
      municipality,
      teaser: text,
      image: figure,
      background: portableText,
      contacts: listOf(contact, 2),
      carrierName: text,
      ongoing: fc.boolean(),
      topics,
      related,
      links: webLinks,
      publishedAt: instant,
    }),
    eventSeries: singly({ title: text, teaser: text }),
    withdrawnEvent: [
      times,
      ...singly({
        title: text,
        slug,
        withdrawnAt: instant,
        recurrence,
        facets: fc.constant(['kind:fachtag', 'topic:topic-1', 'series:eventSeries-1', 'online:yes']),
      }),
    ],
    event: [
      times.map((when) => ({ ...when, allDay: false })),
      days.map((when) => ({ ...when, allDay: true })),
      times,
      ...singly({
        kind: oneOfKeys(eventKinds),
        title: text,
        slug,
        teaser: text,
        image: figure,
        body: portableText,
        status: oneOfKeys(eventStatuses),
        statusNote: text,
        attendance: oneOfKeys(attendances),
        venue,
        onlineUrl: link,
        registration,
        organisers: listOf(referenceTo('organisation')),
        speakers: listOf(contact, 2),
        topics,
        recurrence,
        programme: listOf(programmeItem, 2),
        previousDate: instant,
        coOrganisers: listOf(referenceTo('organisation')),
        series: referenceTo('eventSeries'),
        documentation: referenceTo('article'),
        related,
        calendarVersions,
      }),
    ],
    course: singly({
      kind: oneOfKeys(courseKinds),
      title: text,
      slug,
      teaser: text,
      body: portableText,
      scope: text,
      external: fc.boolean(),
      externalUrl: link,
      runs: listOf(run, 2),
      provider: referenceTo('organisation'),
      contact,
      topics,
      related,
    }),
    manager: singly({
      name: text,
      role: text,
      municipality,
      photo: figure,
      website: link,
      location: fc.record({
        _type: fc.constant('geopoint'),
        lat: fc.constantFrom(51, 52, 0),
        lng: fc.constant(7),
      }),
      certificateYear: fc.constantFrom(2019, 2024),
      certificateValidUntil: date,
      consentDate: fc.oneof(
        { weight: 5, arbitrary: fc.constant('2026-01-01') },
        { weight: 1, arbitrary: fc.constant('') },
      ),
      example: fc.boolean(),
    }),
    municipality: [
      ...singly({
        name: text,
        slug,
        description: portableText,
        image: figure,
        website: link,
        familyOffice: contact,
      }),
      fc.constantFrom(...ids.municipality).map((id) => ({ ags: id.slice('municipality-'.length) })),
    ],
  }
}
