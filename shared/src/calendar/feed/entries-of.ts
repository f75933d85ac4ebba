import type { Occurrence } from '../occurrences/occurrence.ts'
import { firstDayOf } from '../occurrences/span.ts'
import type { RecurringEvent } from '../recurrence/recurring-event.ts'
import { ruleOf } from '../recurrence/rule-of.ts'
import { spanOn } from '../recurrence/span-on.ts'
import type { FeedEntry } from './feed.ts'

/**
 * What a feed has to carry so that calendar programs find the same occurrences: each by itself, or for what repeats its
 * rule, followed by the occurrences that the rule does not describe.
 */
export function entriesOf({
  occurrences,
  recurring,
}: {
  occurrences: readonly Occurrence[]
  recurring: RecurringEvent | null
}): Pick<FeedEntry, 'occurrence' | 'repeats' | 'replaces'>[] {
  if (!recurring) return occurrences.map((occurrence) => ({ occurrence, repeats: null, replaces: null }))
  const { usual, recurrence, excluded, overrides } = recurring
  const firstDay = firstDayOf(usual.span)
  const rule = ruleOf(recurrence, firstDay, usual.span.kind === 'days' ? 'day' : 'instant')
  return [
    { occurrence: usual, repeats: { rule, excluded }, replaces: null },
    ...overrides.flatMap((occurrence) => {
      const replaces = spanOn(occurrence.rhythmDay ?? firstDay, usual.span)
      return typeof replaces === 'string' ? [] : { occurrence, repeats: null, replaces }
    }),
  ]
}
