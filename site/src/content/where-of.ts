import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { townOf } from '@iqz/shared/calendar/occurrences/town-of.ts'
import { municipalityOfDocument } from '@iqz/shared/geography/municipalities.ts'

/** Where something takes place, as lists say it: "Online", or the town. */
export function whereOf({ attendance, place }: Pick<Occurrence, 'attendance' | 'place'>): string | null {
  return attendance === 'online' ? 'Online' : townOf(place)
}

/** Takes the id of a municipality's document; gives its name, null for anything else. */
export const municipalityName = (id: string | null | undefined): string | null =>
  municipalityOfDocument(id)?.name ?? null
