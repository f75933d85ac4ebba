/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** True in so many of 100 cases. */
  chance(percent: number): boolean
  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item
  /** Some different ones of the items, in no particular order; fewer than `count` when there are fewer. */
  some<Item>(items: readonly Item[], count: number): Item[]
}

/** Starts a row of numbers: Mulberry32, good enough for texts and quick. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[whole(0, items.length - 1)]
    if (item === undefined) throw new Error('Nothing can be picked from an empty list.')
    return item
  }
  return {
    whole,
    chance: (percent) => next() * 100 < percent,
    pick,
    some: (items, count) =>
      items.length === 0 ? [] : [...new Set(Array.from({ length: count }, () => pick(items)))],
  }
}
