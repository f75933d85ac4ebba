/** Size class of a municipality as NRW's administration uses it, from small to large. */
export type SizeClass = 'kleinstadt' | 'kleine-mittelstadt' | 'grosse-mittelstadt' | 'grossstadt'

/** What visitors read for each size class. */
export const sizeClassLabels: Record<SizeClass, string> = {
  kleinstadt: 'Kleinstadt (unter 20.000)',
  'kleine-mittelstadt': 'kleine Mittelstadt (20.000 bis unter 50.000)',
  'grosse-mittelstadt': 'große Mittelstadt (50.000 bis unter 100.000)',
  grossstadt: 'Großstadt (ab 100.000)',
}

/** The size class for a number of inhabitants. Limits: 20,000, 50,000 and 100,000, each belonging to the larger class. */
export function sizeClass(population: number): SizeClass {
  if (population >= 100_000) return 'grossstadt'
  if (population >= 50_000) return 'grosse-mittelstadt'
  if (population >= 20_000) return 'kleine-mittelstadt'
  return 'kleinstadt'
}
