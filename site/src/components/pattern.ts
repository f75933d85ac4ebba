/** One coloured path of the pattern: class number 0–5 (see styles/pattern.css) and outline on a grid of 4 per cell. */
export interface PatternPath {
  colour: number
  outline: string
}

// Outlines relative to a cell's upper left corner, cell size 4: quarter circles, half circles, roofs, a dot, a full cell.
const shapes = [
  'h4a4 4 0 0 1-4 4z',
  'h4v4a4 4 0 0 1-4-4z',
  'm4 0v4h-4a4 4 0 0 1 4-4z',
  'v4h4a4 4 0 0 0-4-4z',
  'm0 2a2 2 0 0 1 4 0z',
  'v4a2 2 0 0 0 0-4z',
  'm0 4l2-4 2 4z',
  'm2 1a1 1 0 1 0 0 2a1 1 0 1 0 0-2z',
  'h4v4h-4z',
]

/**
 * Takes any text, and a number of columns and rows; gives a patchwork that is always the same for the same text, as few
 * paths as there are colours. `density` is the share of cells (0–1) that are filled; with `fade` it grows from left to right.
 */
export function pattern(
  seed: string,
  columns: number,
  rows: number,
  { density = 1, fade = false }: { density?: number | undefined; fade?: boolean | undefined } = {},
): PatternPath[] {
  const random = generator(seed)
  const outlines = new Map<number, string>()
  for (let cell = 0; cell < columns * rows; cell++) {
    const [filled, shape, colour] = [random(), random(), random()]
    const share = fade ? (0.25 + ((cell % columns) + 1) / columns) * density : density
    if (filled >= share) continue
    const at = `M${(cell % columns) * 4} ${Math.floor(cell / columns) * 4}`
    const index = weighted[Math.floor(colour * weighted.length)] ?? 0
    outlines.set(index, `${outlines.get(index) ?? ''}${at}${shapes[Math.floor(shape * shapes.length)] ?? ''}`)
  }
  return [...outlines].sort(([a], [b]) => a - b).map(([colour, outline]) => ({ colour, outline }))
}

/** Two tones of petrol are the ground on which the accents stay rare. */
const weighted = [0, 0, 0, 5, 5, 5, 3, 3, 1, 2, 4]

/** Numbers from 0 to 1 that depend on the text alone (FNV-1a into mulberry32): a build must not roll dice. */
function generator(seed: string): () => number {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index++)
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
