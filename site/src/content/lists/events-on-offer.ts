import { monthOf } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { ContentReader } from '../reader.ts'
import { areOver } from './are-over.ts'
import type { ListedEvent } from './events.ts'

/** An event to come, with the choices (`art-tagung`) that it is among, and the month under which it stands. */
export interface EventOnOffer extends ListedEvent {
  month: string
  choices: string[]
}

/**
 * All events to come with everything one can choose them by, in order of time. One that repeats and is among some choices
 * on some of its days only is there once for each combination, by the next of these days.
 */
export function eventsOnOffer(read: ContentReader): EventOnOffer[] {
  const toCome = new Set(read.list('upcomingEvents'))
  const choicesOf = new Map<string, { choice: string; days: string[] | undefined }[]>()
  for (const { choice, facet, value } of read.list('eventChoices').flatMap(({ choices }) => choices)) {
    const days = read.list('daysWith', facet, value)
    for (const id of read.list('eventsWith', facet, value)) {
      if (!toCome.has(id)) continue
      const entry = { choice, days: days[id] }
      const known = choicesOf.get(id)
      if (known) known.push(entry)
      else choicesOf.set(id, [entry])
    }
  }
  const isOver = areOver(read)
  const combinations = new Map<string, Set<string>>()
  return read.list('eventsInOrder').flatMap((occurrence) => {
    if (isOver(occurrence)) return []
    const { id, rhythmDay, first } = occurrence
    const choices = (choicesOf.get(id) ?? []).flatMap(({ choice, days }) =>
      days === undefined || days.includes(rhythmDay ?? '') ? choice : [],
    )
    const seen = combinations.get(id)
    const combination = choices.join()
    if (seen?.has(combination)) return []
    combinations.set(id, (seen ?? new Set()).add(combination))
    return { id, rhythmDay: seen ? rhythmDay : null, month: monthOf(first), choices }
  })
}
