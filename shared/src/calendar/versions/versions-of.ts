import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import { readInstant } from '../time/berlin-time.ts'
import { type CalendarDocument, fingerprintsOf } from './fingerprints-of.ts'
import { readStoredVersions } from './read-stored-versions.ts'
import type { Version } from './version.ts'

/** How much later than the Studio the Content Lake may say that a document was published: clocks differ, and lines are slow. */
const CLOCK_SKEW_SECONDS = 300

/**
 * Since when the entries of a published document say what they say; a function of the document alone.
 *
 * What the document keeps (`calendarVersions`) holds as long as the entry still says what it said then, and nobody changed
 * the document since. One that came or was changed past the Studio says so by its fingerprints, or where the change was
 * taken back by the time of its last one; then that is taken for both, so that SEQUENCE may rise without need, but never
 * fails to, nor falls.
 *
 * @returns gives the version of an entry by its UID
 */
export function versionsOf(document: CalendarDocument): (uid: string) => Version {
  const updated = readInstant(document._updatedAt)
  const kept = readStoredVersions(document.calendarVersions)
  if (kept.size === 0) return () => ({ rescheduled: updated, modified: updated })
  const fingerprints = fingerprintsOf(document)
  return (uid) => {
    const [stored, now] = [kept.get(uid), fingerprints.get(uid)]
    const published = readInstant(stored?.publishedAt)
    const changedSince = published && updated && differenceInSeconds(updated, published) > CLOCK_SKEW_SECONDS
    const says = (what: 'schedule' | 'text') =>
      stored !== undefined && !changedSince && stored[what] === now?.[what]
    return {
      rescheduled: says('schedule') ? readInstant(stored?.rescheduledAt) : updated,
      modified: says('text') ? readInstant(stored?.modifiedAt) : updated,
    }
  }
}
