/**
 * The days of the week, Monday first. Keys are those of iCalendar (RFC 5545 section 3.3.10) and stored in documents,
 * titles are shown to editors and visitors.
 */
export const weekdays = {
  MO: 'Montag',
  TU: 'Dienstag',
  WE: 'Mittwoch',
  TH: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SU: 'Sonntag',
} as const satisfies Record<string, string>

export type Weekday = keyof typeof weekdays
