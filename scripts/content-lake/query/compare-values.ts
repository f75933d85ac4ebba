const OTHER = 3

/**
 * Compares two values as `order(…)` does, which groq-js keeps to itself: numbers before texts before truth values before all
 * else, which is alike (https://sanity-io.github.io/GROQ/GROQ-1.revision4/#TotalCompare()).
 *
 * @return below, above or equal to zero, as for `sort`
 */
export function compareValues(a: unknown, b: unknown): number {
  const type = typeOrder(a)
  const difference = type - typeOrder(b)
  if (difference !== 0 || type === OTHER) return difference
  return (a as string) < (b as string) ? -1 : Number((a as string) > (b as string))
}

function typeOrder(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return 0
    case 'string':
      return 1
    case 'boolean':
      return 2
    default:
      return OTHER
  }
}
