import { runsOf } from '@iqz/shared/calendar/occurrences/runs-of.ts'
import type { SessionOccurrence } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import { firstDayOf, lastDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS, readStatus } from '@iqz/shared/calendar/occurrences/status.ts'
import type { Course } from '@iqz/shared/content/sanity.types.ts'
import { occurrenceJsonLd } from './json-ld-occurrence.ts'

/** What the page has looked up for the structured data. */
interface CourseContext {
  /** Absolute address of the page. */
  url: string
  provider: { name: string; website: string | null } | null
  sessions: readonly SessionOccurrence[]
}

/**
 * Structured data of a course (https://schema.org/Course): an instance for each run, an event for each session, so that
 * it says the same as the feed. Absent fields are left out.
 */
export function courseJsonLd(course: Course, { url, provider, sessions }: CourseContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': url,
    url,
    name: course.title,
    description: course.teaser,
    inLanguage: 'de',
    provider: provider
      ? { '@type': 'Organization', name: provider.name, url: provider.website ?? undefined }
      : undefined,
    educationalCredentialAwarded: course.certificate,
    coursePrerequisites: course.requirements,
    hasCourseInstance: runsOf(course).map((run) => {
      const ofRun = sessions.filter(({ runKey }) => runKey === run._key)
      const [first, last] = [ofRun.at(0), ofRun.at(-1)]
      return {
        '@type': 'CourseInstance',
        name: run.title,
        courseMode: modeOf(ofRun),
        startDate: first && firstDayOf(first.span),
        endDate: last && lastDayOf(last.span),
        eventStatus: `https://schema.org/${EVENT_STATUS[readStatus(run.status)].schemaOrg}`,
        subEvent: ofRun.map(occurrenceJsonLd),
      }
    }),
  }
}

function modeOf(sessions: readonly SessionOccurrence[]): string | undefined {
  const kinds = new Set(sessions.map(({ attendance }) => attendance))
  if (kinds.size === 0) return undefined
  if (kinds.size > 1) return 'Blended'
  return kinds.has('online') ? 'Online' : kinds.has('hybrid') ? 'Blended' : 'Onsite'
}
