import { formatDate } from '@iqz/shared/calendar/german/format-date.ts'
import { startOfBerlinDay } from '@iqz/shared/calendar/time/berlin-time.ts'
import { isCalendarDate, plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'

interface Certificate {
  certificateYear?: number | undefined
  /** Last day of validity, a calendar date in Berlin. */
  certificateValidUntil?: string | undefined
}

/**
 * What visitors read about a certificate: "Zertifikat 2019, gültig bis 31. Dezember 2027".
 * @param hasPassed tells whether an instant is over; asked about the end of the last day of validity
 * @returns null when neither the year nor a readable last day is known
 */
export function certificateText(
  { certificateYear, certificateValidUntil }: Certificate,
  hasPassed: (instant: string) => boolean,
): string | null {
  const title = certificateYear ? `Zertifikat ${certificateYear}` : null
  if (!isCalendarDate(certificateValidUntil)) return title
  const over = hasPassed(startOfBerlinDay(plusDays(certificateValidUntil, 1)))
  const validity = `${over ? 'war gültig' : 'gültig'} bis ${formatDate(certificateValidUntil)}`
  return `${title ?? 'Zertifikat'}, ${validity}`
}
