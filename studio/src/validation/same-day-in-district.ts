import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { districtByAgs } from '@iqz/shared/geography/districts.ts'
import { getPublishedId, type ValidationContext } from 'sanity'
import { CONTENT_LAKE } from '../content-lake/address.ts'
import { sameDayWarning } from './same-day-warning.ts'

const OTHERS = `*[_type == "event" && _id != $id && string::startsWith(venue.municipality._ref, $within)]
  {_id, title, status, attendance, allDay, startsAt, endsAt, startDate, endDate, recurrence}`

/** Asks the Content Lake, drafts included, for other events in the same Kreis, and warns of those on the same days. */
export async function sameDayInDistrict({ document, getClient }: ValidationContext): Promise<true | string> {
  const venue = document?.venue as { municipality?: { _ref?: string } } | undefined
  const ags = /^municipality-(05\d{6})$/.exec(venue?.municipality?._ref ?? '')?.[1]
  const district = ags && districtByAgs(ags)
  if (!document || !district) return true
  const others = await getClient({ apiVersion: CONTENT_LAKE.apiVersion })
    .withConfig({ perspective: 'drafts' })
    .fetch<StoredEvent[]>(
      OTHERS,
      { id: getPublishedId(document._id), within: `municipality-${district.ags}` },
      { tag: 'event.same-day' },
    )
  return sameDayWarning(document, others, district.displayName)
}
