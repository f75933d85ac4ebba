import { sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import { endOf, startOf } from '@iqz/shared/calendar/occurrences/span.ts'
import type { ContentReader } from '../reader.ts'
import { compare } from './by-date.ts'
import { byTitle } from './by-title.ts'

/** Ids of the courses: those of the portal's own institution and those of others, each in order of their titles. */
export function coursesByProvider(read: ContentReader): { own: string[]; others: string[] } {
  const courses = read.ofType('course').sort(byTitle)
  const ids = (external: boolean) =>
    courses.filter((course) => (course.external === true) === external).map(({ _id }) => _id)
  return { own: ids(false), others: ids(true) }
}

/** Ids of the courses that have sessions from the beginning of last year on, by their first session. */
export function coursesInFeeds(read: ContentReader): string[] {
  const since = `${Number(read.today().slice(0, 4)) - 1}-01-01`
  return read
    .ofType('course')
    .flatMap((course) => {
      const { occurrences } = sessionsOf(course)
      const [first, last] = [occurrences.at(0), occurrences.at(-1)]
      if (!first || !last || endOf(last.span) < since) return []
      return { id: course._id, start: startOf(first.span) }
    })
    .sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id))
    .map(({ id }) => id)
}
