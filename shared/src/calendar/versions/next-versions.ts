import type { Instant } from '../time/berlin-time.ts'
import { laterThan } from '../time/later-than.ts'
import { type CalendarDocument, fingerprintsOf } from './fingerprints-of.ts'
import type { StoredVersion } from './version.ts'
import { versionsOf } from './versions-of.ts'

/**
 * What a document keeps about the versions of its entries when it is published: each entry that says the same as in the
 * document published so far keeps its times, all others changed now.
 *
 * @param document as it is going to be published
 * @param published as it is published, or null: then all is new. That holds for what was withdrawn, too, so that
 *   subscribers take it back.
 * @param now a clock that goes wrong does not make a version older than the one before
 */
export function nextVersions(
  document: CalendarDocument,
  published: CalendarDocument | null,
  now: Instant,
): StoredVersion[] {
  const before = published && { fingerprints: fingerprintsOf(published), versions: versionsOf(published) }
  return [...fingerprintsOf(document)].map(([uid, { schedule, text }]) => {
    const said = before?.fingerprints.get(uid)
    const version = said && before?.versions(uid)
    const [rescheduled, modified] = [version?.rescheduled ?? null, version?.modified ?? null]
    return {
      _key: uid,
      _type: 'calendarVersion',
      rescheduledAt: rescheduled && said?.schedule === schedule ? rescheduled : laterThan(rescheduled, now),
      schedule,
      modifiedAt: modified && said?.text === text ? modified : laterThan(modified, now),
      text,
      publishedAt: now,
    }
  })
}
