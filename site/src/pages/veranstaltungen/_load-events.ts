import type { OfferedEvent } from './_events-matching.ts'

const loaded = new Map<string, Promise<OfferedEvent[]>>()

/**
 * Loads all events to come in the visitor's browser, once.
 *
 * @throws when they cannot be had; asking again tries again
 */
export function loadEvents(source: string): Promise<OfferedEvent[]> {
  const known = loaded.get(source)
  if (known) return known
  const events = fetch(source).then((answer) => {
    if (!answer.ok) throw new Error(`${source} answered ${answer.status}.`)
    return answer.json() as Promise<OfferedEvent[]>
  })
  loaded.set(source, events)
  events.catch(() => loaded.delete(source))
  return events
}
