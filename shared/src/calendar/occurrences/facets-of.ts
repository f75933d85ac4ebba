import type { DocumentOfType } from '../../content/document-types.ts'
import { oncePerObject } from '../../once-per-object.ts'
import { facetsOfPlace } from './facets-of-place.ts'
import { occurrencesOf } from './occurrences-of.ts'

/**
 * By what one can choose among events, each with a value: the key of a kind, the id of a topic or series, the AGS of a
 * Regierungsbezirk or Kreis; `online` and `free` have the value `yes`.
 */
export type EventFacet = 'kind' | 'topic' | 'series' | 'region' | 'district' | 'online' | 'free'

/** The facets of an event with their values, `kind:tagung`, each once. The same object always gives the same answer. */
export const facetsOf: (event: DocumentOfType<'event'>) => readonly string[] = oncePerObject((event) => {
  const { kind, topics, series, registration } = event
  return [
    ...new Set([
      ...(kind ? [`kind:${kind}`] : []),
      ...(topics ?? []).map(({ _ref }) => `topic:${_ref}`),
      ...(series?._ref ? [`series:${series._ref}`] : []),
      ...occurrencesOf(event).occurrences.flatMap(facetsOfPlace),
      // Nothing said about taking part is not a word about what it costs.
      ...(registration && !registration.fee ? ['free:yes'] : []),
    ]),
  ]
})
