import type { CalendarProblem } from '../problem.ts'

const IDLE = {
  endsAt:
    'Ohne neuen Beginn gilt dieses Ende nicht. Bitte „Verlegt auf: Beginn“ angeben oder das Ende hier leeren.',
  endDate:
    'Ohne neuen ersten Tag gilt dieser letzte nicht. Bitte „Verlegt auf: erster Tag“ angeben oder den letzten hier leeren.',
  startDate:
    'Die Veranstaltung hat Uhrzeiten, deshalb gilt dieser Tag nicht. Bitte „Verlegt auf: Beginn“ angeben oder den Tag hier leeren.',
  startsAt:
    'Die Veranstaltung ist ganztägig, deshalb gilt dieser Beginn nicht. Bitte „Verlegt auf: erster Tag“ angeben oder den Beginn hier leeren.',
}

/**
 * Names, by field and in German, a date that says nothing in a stored exception without a new beginning: an end alone, or a
 * move from before the event changed between whole days and clock times.
 *
 * @param path prefix of the field name
 */
export function idleDates(
  exception: Record<string, unknown>,
  allDay: boolean,
  path: string,
): CalendarProblem[] {
  const idle = allDay ? (['endDate', 'startsAt'] as const) : (['endsAt', 'startDate'] as const)
  const field = idle.find((name) => exception[name])
  return field ? [{ field: path + field, message: IDLE[field] }] : []
}
