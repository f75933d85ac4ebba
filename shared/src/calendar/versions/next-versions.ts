import type { DocumentOfType } from '../../content/document-types.ts'
import { feedFacetsOf } from '../occurrences/feed-facets-of.ts'
import { occurrencesOf } from '../occurrences/occurrences-of.ts'
import { endOf } from '../occurrences/span.ts'
import type { Instant } from '../time/berlin-time.ts'
import { laterThan } from '../time/later-than.ts'
import { withdrawnUntil } from '../withdrawals/withdrawn-until.ts'
import { type CalendarDocument, fingerprintsOf } from './fingerprints-of.ts'
import type { StoredVersion } from './version.ts'
import { versionsOf } from './versions-of.ts'

/**
 * What a document keeps about the versions of its entries when it is published: each entry that says the same as in the
 * document published so far keeps its times, all others changed now. An event keeps the feeds that carried it as long as it
 * is awaited there: who subscribed to one of them must learn where it takes place now.
 *
 * @param document as it is going to be published
 * @param published as it is published, or null: then all is new. That holds for what was withdrawn, too, so that
 *   subscribers take it back.
 * @param now a clock that goes wrong does not make a version older than the one before
 * @param withdrawal what was left behind when the document was withdrawn
 */
export function nextVersions(
  document: CalendarDocument,
  published: CalendarDocument | null,
  now: Instant,
  withdrawal: Withdrawal | null = null,
): StoredVersion[] {
  const facets = isEvent(document) ? { facets: facetsOfFeeds(document, published, now, withdrawal) } : {}
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
      ...facets,
    }
  })
}

type Event = DocumentOfType<'event'>
type Withdrawal = Pick<DocumentOfType<'withdrawnEvent'>, 'facets' | 'withdrawnAt'>

const isEvent = (document: object): document is Event => '_type' in document && document._type === 'event'

function facetsOfFeeds(
  event: Event,
  published: object | null,
  now: Instant,
  withdrawal: Withdrawal | null,
): string[] {
  // A draft still has what the document kept when it was last published, long ago perhaps.
  const facets = new Set(feedFacetsOf({ ...event, calendarVersions: [] }))
  if (published && isEvent(published) && !isOver(published, now))
    for (const facet of feedFacetsOf(published)) facets.add(facet)
  if (withdrawal && (withdrawnUntil(withdrawal) ?? '') > now)
    for (const facet of withdrawal.facets ?? []) facets.add(facet)
  return [...facets]
}

const isOver = (event: Event, now: Instant) =>
  occurrencesOf(event).occurrences.every(({ span }) => endOf(span) <= now)
