import type { ListedEvent } from './events.ts'

/**
 * Lists each event once, by the first of its occurrences that matches, which is named unless it is the event's next
 * anyway: then the list says as well how many follow.
 *
 * @param toCome all occurrences of the events that are not over, in order of time
 */
export function listedBy<Found extends ListedEvent>(
  toCome: readonly Found[],
  matches: (occurrence: Found) => boolean,
): ListedEvent[] {
  const next = new Map<string, Found>()
  const listed = new Map<string, ListedEvent>()
  for (const occurrence of toCome) {
    const { id, rhythmDay } = occurrence
    if (!next.has(id)) next.set(id, occurrence)
    if (!listed.has(id) && matches(occurrence))
      listed.set(id, { id, rhythmDay: next.get(id) === occurrence ? null : rhythmDay })
  }
  return [...listed.values()]
}
