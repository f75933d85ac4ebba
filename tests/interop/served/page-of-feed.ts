/** The page that tells of the same occurrences as a feed, where there is one. */
export function pageOfFeed(path: string): string | null {
  const event = /^\/veranstaltungen\/([^/]+)\.ics$/.exec(path)?.[1]
  if (event) return `/veranstaltungen/${event}/`
  const course = /^\/kalender\/kurs\/([^/]+)\.ics$/.exec(path)?.[1]
  return course ? `/qualifizierung/${course}/` : null
}
