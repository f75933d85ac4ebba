import type { PatchOperations } from './mutation.ts'

/** More places than this in one request: an import names 30 documents with a few each. */
const MAX_PLACES = 500
/** Longer differences of texts take `diff-match-patch` a time that is not worth guessing. */
const MAX_DIFFERENCE = 10_000

// Names one place: attributes, positions and keys. Ranges, unions, comparisons and `..` may find any number of them.
const ONE_PLACE = /^[\w-]+(\.[\w-]+|\[(-?\d+|_key\s*==\s*("[^"\\]*"|'[^'\\]*'))\])*$/

/**
 * Whether patches take no more time than the documents have size, as those of somebody typing do. To limit the time of
 * work, V8 starts a thread and waits for its end: on a busy machine that takes longer than the work.
 */
export function isBounded(patches: readonly PatchOperations[]): boolean {
  const places = patches.flatMap(placesOf)
  return places.length <= MAX_PLACES && places.every((place) => ONE_PLACE.test(place))
}

function placesOf({ set, setIfMissing, unset, inc, dec, diffMatchPatch, insert }: PatchOperations): string[] {
  const differences = Object.values(diffMatchPatch ?? {})
  if (differences.some((difference) => difference.length > MAX_DIFFERENCE)) return ['..']
  const { items: _, ...position } = insert ?? { items: [] }
  const named = [set, setIfMissing, inc, dec, diffMatchPatch].flatMap((operation) =>
    Object.keys(operation ?? {}),
  )
  return [...named, ...(unset ?? []), ...Object.values<string>(position)]
}
