import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { Course } from '@iqz/shared/content/sanity.types.ts'
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
    slug: { _type: 'slug', current: slugOf(heading, number) },
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
