import type { CourseRun, CourseSession } from '@iqz/shared/content/sanity.types.ts'
import type { Attendance } from '@iqz/shared/vocabulary/attendances.ts'
import type { EventStatus } from '@iqz/shared/vocabulary/event-statuses.ts'
import { venues } from '../events/venues.ts'
import { berlinInstant } from '../writing/berlin-instant.ts'
import { keyed } from '../writing/keyed.ts'
import { type RegistrationText, registration } from '../writing/registration.ts'

interface ModuleText {
  title: string
  description: string
  sessions: SessionText[]
}

interface SessionText {
  title?: string
  /** Berlin time, "2027-02-11 09:30-17:00" */
  when: string
  attendance?: Attendance
  venue?: keyof typeof venues
  status?: EventStatus
}

export interface RunText {
  title: string
  status?: EventStatus
  registration?: RegistrationText
  modules: ModuleText[]
}

/** One run (Durchgang) of a course with its modules and sessions. */
export function run(text: RunText): CourseRun {
  return {
    _type: 'courseRun',
    title: text.title,
    status: text.status ?? 'confirmed',
    ...(text.registration && { registration: registration(text.registration) }),
    modules: keyed(
      'module',
      text.modules.map(({ title, description, sessions }) => ({
        _type: 'courseModule' as const,
        title,
        description,
        sessions: keyed('session', sessions.map(session)),
      })),
    ),
  }
}

function session(
  { title, when, attendance = 'onsite', venue, status }: SessionText,
  index: number,
): CourseSession {
  const [date = '', times = ''] = when.split(' ')
  const [start = '', end = ''] = times.split('-')
  return {
    _type: 'courseSession',
    title: title ?? `Tag ${index + 1}`,
    startsAt: berlinInstant(`${date} ${start}`),
    endsAt: berlinInstant(`${date} ${end}`),
    attendance,
    ...(venue && { venue: venues[venue] }),
    ...(attendance !== 'onsite' && { onlineUrl: `https://kurse.example.org/${date}` }),
    status: status ?? 'confirmed',
  }
}
