import { isCalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { StoredDocument } from './engine/document-store.ts'

/**
 * Whether a published document may be shown at all. People are only with their consent, and without the date of it there
 * is none: the Studio demands it, imports and the API do not. What is not public does not exist for the site; neither
 * lists nor pictures have to think of it.
 */
export const isPublic = (document: StoredDocument): boolean =>
  document._type !== 'manager' || isCalendarDate((document as { consentDate?: unknown }).consentDate)
