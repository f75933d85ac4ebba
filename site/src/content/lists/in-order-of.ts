import { oncePerObject } from '@iqz/shared/once-per-object.ts'

/**
 * Those of a list that are wanted, in the order of the list. What it costs depends on how many are wanted, not on how long
 * the list is: hundreds of topics ask the same list of all events.
 *
 * @param list ids, each once; the same array each time, as lists are remembered
 * @param wanted ids, each once
 */
export function inOrderOf(list: readonly string[], wanted: Iterable<string>): string[] {
  const positions = positionsOf(list)
  const found: number[] = []
  for (const id of wanted) {
    const position = positions.get(id)
    if (position !== undefined) found.push(position)
  }
  return Array.from(Uint32Array.from(found).sort(), (position) => list[position] as string)
}

const positionsOf = oncePerObject(
  (list: readonly string[]) => new Map(list.map((id, position) => [id, position])),
)
