const format = new Intl.DateTimeFormat('de-DE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Berlin',
})

/** An ISO instant in words, in Berlin time: „Freitag, 12. März 2027 um 09:30 Uhr“. */
export function momentText(instant: string): string {
  return `${format.format(new Date(instant))} Uhr`
}
