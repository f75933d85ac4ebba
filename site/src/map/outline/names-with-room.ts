interface Spot {
  x: number
  y: number
}

export interface PlacedName extends Spot {
  name: string
  /** Width of the area that bears the name. */
  areaWidth: number
}

/** Mean width of a letter of the map's names (12 px Fira Sans), measured over all names; a little generous. */
const LETTER_WIDTH = 6.8
/** Height of a line of text, with air above and below. */
const LINE = 18
/** Half the width of a marker with its rim. */
const MARKER = 22

/**
 * Those names that can be written into their areas without running into a marker or another name; of two that are in
 * each other's way the one of the larger area stays. All measures in pixels, positions are the middles.
 */
export function namesWithRoom<Name extends PlacedName>(
  names: readonly Name[],
  markers: readonly Spot[],
): Name[] {
  const written: Name[] = []
  for (const name of names.toSorted((a, b) => b.areaWidth - a.areaWidth)) {
    const half = widthOf(name) / 2
    const fits = widthOf(name) < name.areaWidth * 0.9
    const free = markers.every((marker) => isApart(name, marker, half + MARKER, LINE / 2 + MARKER))
    const alone = written.every((other) => isApart(name, other, half + widthOf(other) / 2, LINE))
    if (fits && free && alone) written.push(name)
  }
  return written
}

/** How wide a name is, in pixels. */
export const widthOf = ({ name }: Pick<PlacedName, 'name'>) => name.length * LETTER_WIDTH

const isApart = (a: Spot, b: Spot, across: number, down: number) =>
  Math.abs(a.x - b.x) >= across || Math.abs(a.y - b.y) >= down
