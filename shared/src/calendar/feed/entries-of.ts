import type { Occurrence } from '../occurrences/occurrence.ts'
import { firstDayOf } from '../occurrences/span.ts'
import { uidOfDay } from '../occurrences/uid.ts'
import { isReadAlike } from '../recurrence/is-read-alike.ts'
import type { RecurringEvent } from '../recurrence/recurring-event.ts'
import { ruleOf } from '../recurrence/rule-of.ts'
import { spanOn } from '../recurrence/span-on.ts'
import type { FeedEntry } from './feed.ts'

/**
 * What a feed has to carry so that calendar programs find the same occurrences: each by itself, or for what repeats its
 * rule, followed by the occurrences that the rule does not describe. Where programs read a rule differently, each by itself.
 */
export function entriesOf({
  occurrences,
  recurring,
}: {
  occurrences: readonly Occurrence[]
  recurring: RecurringEvent | null
}): Pick<FeedEntry, 'uid' | 'occurrence' | 'repeats' | 'replaces'>[] {
  if (!recurring) return occurrences.map((occurrence) => alone(occurrence, occurrence.uid))
  const { usual, recurrence, excluded, overrides } = recurring
  const firstDay = firstDayOf(usual.span)
  if (!isReadAlike(recurrence, firstDay))
    return occurrences.map((occurrence) =>
      alone(occurrence, uidOfDay(occurrence.uid, occurrence.rhythmDay ?? firstDay)),
    )
  const { uid } = usual
  const rule = ruleOf(recurrence, firstDay, usual.span.kind === 'days' ? 'day' : 'instant')
  return [
    { uid, occurrence: usual, repeats: { rule, excluded }, replaces: null },
    ...overrides.flatMap((occurrence) => {
      const replaces = spanOn(occurrence.rhythmDay ?? firstDay, usual.span)
      return typeof replaces === 'string' ? [] : { uid, occurrence, repeats: null, replaces }
    }),
  ]
}

const alone = (occurrence: Occurrence, uid: string) => ({ uid, occurrence, repeats: null, replaces: null })
