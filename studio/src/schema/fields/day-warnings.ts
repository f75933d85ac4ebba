import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { firstDayOf, lastDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import type { ValidationContext } from 'sanity'
import { berlinToday } from '../../berlin-time/berlin-today.ts'
import { holidayWarning } from '../../validation/holiday-warning.ts'
import { sameDayInDistrict } from '../../validation/same-day-in-district.ts'

/** The first time of an event that is still to come and takes place; undefined when there is nothing to warn of. */
function coming({ document }: ValidationContext) {
  const first = document && occurrencesOf(document).occurrences[0]
  return first && EVENT_STATUS[first.status].takesTime && lastDayOf(first.span) >= berlinToday()
    ? first
    : undefined
}

/** Warns of holidays on the days of an event to come. Those of later repetitions stand beside their rhythm. */
export function freeDays(_: unknown, context: ValidationContext): true | string {
  const span = coming(context)?.span
  return span ? holidayWarning(firstDayOf(span), lastDayOf(span)) : true
}

/** Warns of other events on the same day in the same Kreis. */
export async function sameDay(_: unknown, context: ValidationContext): Promise<true | string> {
  return coming(context) ? sameDayInDistrict(context) : true
}
