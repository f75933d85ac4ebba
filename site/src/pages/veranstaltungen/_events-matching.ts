/** An event to come as the filter knows it. One that repeats may be there several times, with other choices. */
export interface OfferedEvent {
  id: string
  /** Month under which it stands: "Dezember 2026". */
  month: string
  /** Names of the choices that it is among: `online`, `art-tagung`. */
  choices: string[]
  /** Its row in a list, as HTML. */
  row: string
}

/** What a choice is about, which is how its name begins. */
const aboutOf = (choice: string) => choice.split('-')[0]

/**
 * The events that match what is chosen, in their order and each once: of choices about the same (two kinds) one must fit,
 * and so it must for everything that is chosen about.
 */
export function eventsMatching(events: readonly OfferedEvent[], chosen: readonly string[]): OfferedEvent[] {
  const groups = [...new Set(chosen.map(aboutOf))].map((about) =>
    chosen.filter((choice) => aboutOf(choice) === about),
  )
  const found = new Map<string, OfferedEvent>()
  for (const event of events) {
    const fits = groups.every((group) => group.some((choice) => event.choices.includes(choice)))
    if (fits && !found.has(event.id)) found.set(event.id, event)
  }
  return [...found.values()]
}
