import { editorClient } from '../portal/editor-client.ts'
import type { PortalAddress } from '../portal/start-portal.ts'

/** What tests ask of an event with clock times. */
export interface TimedEvent {
  _id: string
  _type: 'event'
  title: string
  slug: { current: string }
  startsAt: string
  endsAt: string
}

/**
 * An event to come that takes place once, with an end.
 *
 * @param filter GROQ for further conditions
 * @param order the first or the last one to come
 */
export const timedEvent = (
  portal: PortalAddress,
  filter = 'true',
  order: 'asc' | 'desc' = 'asc',
): Promise<TimedEvent> =>
  editorClient(portal).fetch<TimedEvent>(
    `*[_type == "event" && !allDay && startsAt > now() && defined(endsAt) && !defined(recurrence) && ${filter}] | order(startsAt ${order}, _id)[0]{_id, _type, title, slug, startsAt, endsAt}`,
  )
