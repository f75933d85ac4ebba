const zone = 'Europe/Berlin'
const long = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: zone })
const parts = new Intl.DateTimeFormat('de-DE', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: zone,
})

/** Calendar dates (`2026-11-21`) are set at noon, so that no zone can move them to another day. */
function moment(value: string | null | undefined): Date | null {
  if (!value) return null
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value)
  return Number.isNaN(date.getTime()) ? null : date
}

/** Takes an ISO instant or calendar date; gives "21. November 2026" in Berlin, null for anything unreadable. */
export function longDate(value: string | null | undefined): string | null {
  const date = moment(value)
  return date && long.format(date)
}

/** Takes an ISO instant or calendar date; gives the parts of a date block in Berlin: day "21", month "Nov.", year. */
export function dateParts(
  value: string | null | undefined,
): { day: string; month: string; year: string } | null {
  const date = moment(value)
  if (!date) return null
  const part = (type: string) => parts.formatToParts(date).find((entry) => entry.type === type)?.value ?? ''
  return { day: part('day'), month: part('month'), year: part('year') }
}
