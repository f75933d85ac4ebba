/** Count, median, 95th percentile and (almost) the largest of some times in milliseconds, rounded. */
export function summary(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const percentile = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN)
  return {
    count: times.length,
    p50: percentile(0.5),
    p95: percentile(0.95),
    max: percentile(0.9999),
  }
}
