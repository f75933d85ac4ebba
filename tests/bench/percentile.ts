/**
 * The value below which so many per cent of the samples lie (nearest rank).
 *
 * @throws Error without any sample
 */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (found === undefined) throw new Error('Nothing was measured.')
  return found
}
