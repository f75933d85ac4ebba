import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'

type Fault = { message: string; path: (string | { _key: string })[] }

/** `recurrence.exceptions[_key=="a"].date` */
const STEP = /([A-Za-z]+)|\[_key=="([^"]*)"\]|\[(\d+)\]/g

/**
 * What is wrong with how an event repeats, by the same rules that site and feeds read it with: an exception that hits no
 * occurrence, too many of them, a time that the clock does not show on one of the days.
 *
 * @returns `true`, or the sentences for the editor with the fields they belong to, as paths below `recurrence`
 */
export function recurrenceProblems(event: StoredEvent): true | Fault[] {
  const faults = occurrencesOf(event).problems.flatMap(({ field, message }) => {
    const steps = [...field.matchAll(STEP)].map(([, name, key, index]) =>
      name ? name : key === undefined ? Number(index) : { _key: key },
    )
    // What is missing for a first occurrence to be known, its own fields say.
    return steps[0] === 'recurrence' ? [{ message, path: steps.slice(1) as Fault['path'] }] : []
  })
  return faults.length === 0 || faults
}
