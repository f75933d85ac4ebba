import { dimensions } from './dimensions.ts'
import type { NastyEvent } from './nasty-events.ts'

/** How many combinations of dimensions there are, and how many events the rarest of them has. */
export interface Coverage {
  of: string
  combinations: number
  found: number
  /** Of the combinations, the fewest events that one has; 0 where one is missing. */
  fewest: number
  most: number
}

/**
 * Counts how often each value comes by, each value with each value of every other dimension, and each length on each
 * kind of day in each repetition.
 */
export function coverageOf(events: readonly NastyEvent[]): Coverage[] {
  const names = Object.keys(dimensions) as (keyof typeof dimensions)[]
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other]))
  return [...names.map((one) => [one]), ...pairs, ['length', 'day', 'repetition']].map((together) => {
    const counts = Map.groupBy(events, ({ values }) =>
      together.map((name) => values[name as keyof typeof dimensions]).join(' · '),
    )
    const combinations = together.reduce(
      (product, name) => product * Object.keys(dimensions[name as keyof typeof dimensions]).length,
      1,
    )
    const sizes = [...counts.values()].map((found) => found.length)
    const fewest = counts.size < combinations ? 0 : Math.min(...sizes)
    return { of: together.join(' × '), combinations, found: counts.size, fewest, most: Math.max(...sizes) }
  })
}
