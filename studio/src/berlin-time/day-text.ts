const format = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Berlin',
})

/** The day of an ISO instant or calendar date in Berlin, `12.03.2027`; empty for no value. */
export function dayText(value: string | undefined): string {
  return value ? format.format(new Date(value)) : ''
}
