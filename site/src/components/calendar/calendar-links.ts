import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { placeLine } from '@iqz/shared/calendar/occurrences/read-place.ts'
import type { Span } from '@iqz/shared/calendar/occurrences/span.ts'
import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'

/**
 * Addresses that open a filled-in form in a calendar on the web. They are links: nobody is contacted before the click,
 * and what is taken over this way is a copy that no later change reaches.
 *
 * @param url absolute address of the event's page
 */
export function calendarLinks(occurrence: Occurrence, url: string): { title: string; href: string }[] {
  const { title, span } = occurrence
  const location = occurrence.attendance === 'online' ? 'Online' : (placeLine(occurrence.place) ?? '')
  const { start, end } = boundsOf(span)
  const google = new URL('https://calendar.google.com/calendar/render?action=TEMPLATE')
  google.search = String(
    new URLSearchParams({
      action: 'TEMPLATE',
      text: title,
      dates: `${compact(start)}/${compact(end)}`,
      location,
      details: url,
    }),
  )
  const outlook = (host: string) => {
    const address = new URL(`https://${host}/calendar/deeplink/compose`)
    address.search = String(
      new URLSearchParams({
        rru: 'addevent',
        subject: title,
        startdt: start,
        enddt: end,
        ...(span.kind === 'days' ? { allday: 'true' } : {}),
        location,
        body: url,
      }),
    )
    return address.href
  }
  return [
    { title: 'Google Kalender', href: google.href },
    { title: 'Outlook (Microsoft 365)', href: outlook('outlook.office.com') },
    { title: 'Outlook.com', href: outlook('outlook.live.com') },
  ]
}

/** Instants in UTC, or days with the end that is not included any more. */
const boundsOf = (span: Span) =>
  span.kind === 'days'
    ? { start: span.firstDay, end: plusDays(span.lastDay, 1) }
    : { start: span.start, end: span.end }

const compact = (time: string) => time.replace(/[-:]/g, '')
