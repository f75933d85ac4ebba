import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { Event } from '@iqz/shared/content/sanity.types.ts'
import { attendances } from '@iqz/shared/vocabulary/attendances.ts'
import { eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import { targetGroups } from '@iqz/shared/vocabulary/target-groups.ts'
import { contact } from '../../../scripts/example-content/writing/contact.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { keyed } from '../../../scripts/example-content/writing/keyed.ts'
import { body } from './body.ts'
import { person, slugOf, teaser, title } from './german.ts'
import { keysOf } from './keys-of.ts'
import type { Setting } from './setting.ts'
import { venue } from './venue.ts'
import { FIRST_YEAR, LAST_YEAR } from './years-of-events.ts'

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
    slug: { _type: 'slug', current: slugOf(heading, number) },
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
