/** The years of a practice example (Laufzeit); any may be missing. */
export interface Years {
  startYear?: number | undefined
  endYear?: number | undefined
  ongoing?: boolean | undefined
}

/** Takes the years of a practice example; gives "seit 2021", "2019 bis 2022", "2019", "bis 2022" or null. */
export function duration({ startYear, endYear, ongoing }: Years): string | null {
  if (ongoing) return startYear ? `seit ${startYear}` : 'laufend'
  if (startYear && endYear && endYear !== startYear) return `${startYear} bis ${endYear}`
  if (startYear) return endYear ? `${startYear}` : `ab ${startYear}`
  return endYear ? `bis ${endYear}` : null
}
