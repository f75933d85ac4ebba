import type { PatchOperations } from './mutation.ts'

/** More places than this in one request: an import names 30 documents with a few each. */
const MAX_PLACES = 500
/** Each key is looked for among all items: 5 ms for 10,000 of them. */
const MAX_KEYED = 20
/** Characters of all differences of texts together: each hunk is looked for in the text, in the worst case for 10 ms. */
const MAX_DIFFERENCE = 2_000

// Names one place: attributes, positions and keys. Ranges, unions, comparisons and `..` may find any number of them.
const ONE_PLACE = /^[\w-]+(\.[\w-]+|\[(-?\d+|_key\s*==\s*("[^"\\]*"|'[^'\\]*'))\])*$/

/**
 * Whether patches take no more time than the documents have size, as those of somebody typing do: less than it takes to
 * limit it (see `withinTime`).
 */
export function needsNoLimit(patches: readonly PatchOperations[]): boolean {
  const places = patches.flatMap(placesOf)
  const differences = patches.flatMap(({ diffMatchPatch }) => Object.values(diffMatchPatch ?? {}))
  return (
    places.length <= MAX_PLACES &&
    places.every((place) => ONE_PLACE.test(place)) &&
    places.filter((place) => place.includes('_key')).length <= MAX_KEYED &&
    differences.reduce((sum, difference) => sum + difference.length, 0) <= MAX_DIFFERENCE
  )
}

function placesOf({ set, setIfMissing, unset, inc, dec, diffMatchPatch, insert }: PatchOperations): string[] {
  const { items: _, ...position } = insert ?? { items: [] }
  const named = [set, setIfMissing, inc, dec, diffMatchPatch].flatMap((operation) =>
    Object.keys(operation ?? {}),
  )
  return [...named, ...(unset ?? []), ...Object.values<string>(position)]
}
