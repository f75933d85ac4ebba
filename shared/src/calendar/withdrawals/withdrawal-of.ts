import type { DocumentOfType } from '../../content/document-types.ts'
import { feedFacetsOf } from '../occurrences/feed-facets-of.ts'
import { occurrencesOf } from '../occurrences/occurrences-of.ts'
import { endOf } from '../occurrences/span.ts'
import type { Instant } from '../time/berlin-time.ts'
import { laterThan } from '../time/later-than.ts'
import { versionsOf } from '../versions/versions-of.ts'
import { withdrawnIdOf } from './withdrawn-id.ts'

type Event = DocumentOfType<'event'>
type Recurrence = NonNullable<Event['recurrence']>

/** What of an event is told on. */
const KEPT = ['title', 'slug', 'allDay', 'startsAt', 'endsAt', 'startDate', 'endDate', 'status'] as const

/** A withdrawal as it is written: without what the Content Lake adds to every document. */
export type Withdrawal = Omit<DocumentOfType<'withdrawnEvent'>, '_createdAt' | '_updatedAt' | '_rev'>

/**
 * What stays behind an event when it is no longer published, so that subscribers learn that it was withdrawn: its title,
 * its times, its status, its address and the feeds that carried it, and nothing else of what was withdrawn.
 *
 * @param event as it is published
 * @param now a clock that goes wrong does not make the withdrawal older than what subscribers know
 * @returns null for what nobody waits for: an event that is over, or one that was never dated
 */
export function withdrawalOf(event: Event, now: Instant): Withdrawal | null {
  const { occurrences } = occurrencesOf(event)
  const [first] = occurrences
  if (!first || occurrences.every(({ span }) => endOf(span) <= now)) return null
  const { modified } = versionsOf(event)(first.uid)
  const kept = KEPT.flatMap((field) => (event[field] === undefined ? [] : [[field, event[field]]]))
  return {
    _id: withdrawnIdOf(event._id),
    _type: 'withdrawnEvent',
    withdrawnAt: laterThan(modified, now),
    facets: [...feedFacetsOf(event)],
    ...(Object.fromEntries(kept) as Pick<Event, (typeof KEPT)[number]>),
    ...(event.recurrence ? { recurrence: onlyWhen(event.recurrence) } : {}),
  }
}

/** A rhythm with when and whether single occurrences take place; what else was said about them goes. */
function onlyWhen({ exceptions, ...rhythm }: Recurrence): Recurrence {
  if (!exceptions) return rhythm
  return {
    ...rhythm,
    exceptions: exceptions.map(
      ({ title: _t, note: _n, attendance: _a, venue: _v, onlineUrl: _o, ...when }) => when,
    ),
  }
}
