import { formatMonth } from '@iqz/shared/calendar/german/format-date.ts'
import type { APIRoute } from 'astro'
import { eventRowHtml } from '../../../components/event-row-html.ts'
import { content } from '../../../content/index.ts'
import type { OfferedEvent } from '../_events-matching.ts'

/** All events to come with what they can be chosen by, for the filter in visitors' browsers. */
export const GET: APIRoute = () => {
  const events = content
    .list('eventsOnOffer')
    .flatMap(({ id, rhythmDay, month, choices }): OfferedEvent[] => {
      const card = content.card(id)
      if (!card) return []
      return [
        { id, month: formatMonth(month), choices, row: eventRowHtml(card, content.hasPassed, { rhythmDay }) },
      ]
    })
  return new Response(JSON.stringify(events), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
