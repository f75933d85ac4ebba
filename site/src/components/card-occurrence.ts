import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { endOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { oncePerObject } from '@iqz/shared/once-per-object.ts'
import type { Card } from '../content/index.ts'

/** One occurrence of the event on a card, with what a list says about the others. */
export interface CardOccurrence extends Occurrence {
  over: boolean
  /** How many more are to take place after this one. */
  further: number
}

/** A list shows an event that repeats up to as often as it takes place, and each time asks for all its occurrences. */
const occurrencesOfCard = oncePerObject(({ id, title, event }: Card): readonly Occurrence[] =>
  event ? occurrencesOf({ _id: id, title, ...event }).occurrences : [],
)

/**
 * The occurrence of an event that a list shows: the one asked for, or the next one, or the last when all are over.
 * Null for other cards and for events that nobody can date.
 *
 * @param rhythmDay names one occurrence of an event that repeats
 * @param hasPassed the content door's answer about an instant
 * @param preferred which of those to come is rather shown than one before it
 */
export function cardOccurrence(
  card: Card,
  hasPassed: (instant: string) => boolean,
  rhythmDay: string | null = null,
  preferred: (occurrence: Occurrence) => boolean = () => true,
): CardOccurrence | null {
  const occurrences = occurrencesOfCard(card)
  const asked = rhythmDay ? occurrences.findIndex((occurrence) => occurrence.rhythmDay === rhythmDay) : -1
  const isToCome = ({ span }: Occurrence) => !hasPassed(endOf(span))
  const liked = occurrences.findIndex((occurrence) => isToCome(occurrence) && preferred(occurrence))
  const next = asked >= 0 ? asked : liked >= 0 ? liked : occurrences.findIndex(isToCome)
  const occurrence = occurrences.at(next)
  if (!occurrence) return null
  const over = next < 0 || hasPassed(endOf(occurrence.span))
  const later = asked >= 0 || next < 0 ? [] : occurrences.slice(next + 1)
  return { ...occurrence, over, further: later.filter(({ status }) => EVENT_STATUS[status].takesTime).length }
}
