import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { Course, Event, EventSeries, Venue } from '@iqz/shared/content/sanity.types.ts'
import { attendances } from '@iqz/shared/vocabulary/attendances.ts'
import { eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import { targetGroups } from '@iqz/shared/vocabulary/target-groups.ts'
import { contact } from '../../../scripts/example-content/writing/contact.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { keyed } from '../../../scripts/example-content/writing/keyed.ts'
import { reference } from '../../../scripts/example-content/writing/reference.ts'
import { body } from './body.ts'
import { person, slugOf, teaser, title } from './german.ts'
import type { Setting } from './setting.ts'

const keysOf = <Key extends string>(titles: Record<Key, string>) => Object.keys(titles) as Key[]
const slug = (text: string, number: number) => ({ _type: 'slug' as const, current: slugOf(text, number) })

/** Events lie in these years, evenly, so that some are always past and some to come. */
const FIRST_YEAR = 2018
const LAST_YEAR = 2029

/** An event: three in four at an hour of a day, the others on whole days. */
export function event(setting: Setting, number: number): Written<Event> {
  const { random } = setting
  const heading = title(random)
  const day = setting.day(FIRST_YEAR, LAST_YEAR)
  const allDay = random.chance(25)
  const attendance = random.pick(keysOf(attendances))
  const image = setting.image(25)
  return {
    _id: `event-${number}`,
    _type: 'event',
    kind: random.pick(keysOf(eventKinds)),
    title: heading,
    slug: slug(heading, number),
    teaser: teaser(random),
    ...(image && { image }),
    body: body(random, random.whole(1, 4)),
    status: random.chance(90)
      ? 'confirmed'
      : random.pick(['planned', 'cancelled', 'postponed', 'movedOnline']),
    allDay,
    ...(allDay
      ? { startDate: day, endDate: plusDays(day, random.whole(0, 2)) }
      : { startsAt: `${day}T08:30:00Z`, endsAt: `${day}T${random.whole(12, 20)}:00:00Z` }),
    attendance,
    ...(attendance !== 'online' && { venue: venue(setting) }),
    ...(attendance !== 'onsite' && { onlineUrl: 'https://treffen.example.org/' }),
    registration: {
      _type: 'registration',
      required: true,
      deadline: `${plusDays(day, -14)}T10:00:00Z`,
      email: 'anmeldung@iqz-portal.example',
    },
    organisers: keyed('organiser', [setting.oneOf('organisation')]),
    speakers: keyed('speaker', [contact({ name: person(random) }), contact({ name: person(random) })]),
    targetGroups: random.some(keysOf(targetGroups), 2),
    topics: setting.topics(),
    related: setting.related(),
    ...(random.chance(20) && { series: setting.oneOf('eventSeries') }),
  }
}

/** What joins events that return in other places. */
export const eventSeries = ({ random }: Setting, number: number): Written<EventSeries> => ({
  _id: `eventSeries-${number}`,
  _type: 'eventSeries',
  title: title(random),
  teaser: teaser(random),
})

/** A course of the portal's own institution with two runs of two modules; one in three is of another provider. */
export function course(setting: Setting, number: number): Written<Course> {
  const { random } = setting
  const heading = title(random)
  const external = random.chance(33)
  return {
    _id: `course-${number}`,
    _type: 'course',
    kind: random.chance(50) ? 'zertifikatskurs' : 'fortbildung',
    title: heading,
    slug: slug(heading, number),
    teaser: teaser(random),
    body: body(random, 4),
    goals: body(random, 1),
    scope: `${random.whole(2, 10)} Tage`,
    external,
    ...(external
      ? { externalUrl: 'https://www.example.org/' }
      : { runs: keyed('run', [run(setting, 1), run(setting, 2)]) }),
    provider: setting.oneOf('organisation'),
    contact: contact({ name: person(random), email: 'kurse@iqz-portal.example' }),
    targetGroups: random.some(keysOf(targetGroups), 2),
    topics: setting.topics(),
    related: setting.related(),
  }
}

function run(setting: Setting, number: number): NonNullable<Course['runs']>[number] {
  const first = setting.day(FIRST_YEAR, LAST_YEAR)
  const modules = [1, 2].map((module) => ({
    _type: 'courseModule' as const,
    title: title(setting.random),
    sessions: keyed(
      'session',
      [0, 1].map((offset) => {
        const day = plusDays(first, module * 14 + offset)
        return {
          _type: 'courseSession' as const,
          title: `Tag ${offset + 1}`,
          startsAt: `${day}T08:00:00Z`,
          endsAt: `${day}T15:00:00Z`,
          attendance: 'onsite' as const,
          venue: venue(setting),
          status: 'confirmed' as const,
        }
      }),
    ),
  }))
  return {
    _key: `run${number}`,
    _type: 'courseRun',
    title: `${number}. Durchgang`,
    status: 'confirmed',
    modules: keyed('module', modules),
  }
}

function venue(setting: Setting): Venue {
  const { ags, name, seatPostcode, latitude, longitude } = setting.place()
  return {
    _type: 'venue',
    name: `Rathaus ${name}`,
    street: `Marktplatz ${setting.random.whole(1, 40)}`,
    postalCode: seatPostcode,
    city: name,
    municipality: reference(`municipality-${ags}`),
    location: { _type: 'geopoint', lat: latitude, lng: longitude },
  }
}
