import { hash } from 'ohash'
import type { Occurrence } from '../occurrences/occurrence.ts'
import { occurrencesOf, type StoredEvent } from '../occurrences/occurrences-of.ts'
import { type StoredCourse, sessionsOf } from '../occurrences/sessions-of.ts'

/** An event or a course as it is stored; other types have no entries in calendars. */
export type CalendarDocument = (StoredEvent | StoredCourse) & { _type: string; [field: string]: unknown }

/** What an entry of a calendar says, in short: equal as long as it says the same. */
export interface Fingerprint {
  /** Of what subscribers must be told: when, where, and whether it takes place. */
  schedule: string
  /** Of everything that the entry says. */
  text: string
}

/** The fingerprints of the entries that a document has in calendars, by UID. */
export function fingerprintsOf(document: CalendarDocument): Map<string, Fingerprint> {
  if (document._type === 'event') {
    const { occurrences, recurring } = occurrencesOf(document)
    const [first] = occurrences
    if (!first) return new Map()
    const schedule = hash([occurrences.map(scheduleOf), recurring?.recurrence])
    return new Map([
      [first.uid, { schedule, text: hash([schedule, textOf(document), occurrences.map(wordsOf)]) }],
    ])
  }
  if (document._type === 'course') {
    return new Map(
      sessionsOf(document).occurrences.map((session) => {
        const schedule = hash(scheduleOf(session))
        const words = [session.runTitle, session.moduleTitle, session.sessionTitle]
        return [session.uid, { schedule, text: hash([schedule, textOf(document), wordsOf(session), words]) }]
      }),
    )
  }
  return new Map()
}

function scheduleOf({ rhythmDay, span, status, attendance, place, onlineUrl }: Occurrence) {
  const { accessibility: _, ...where } = place ?? { accessibility: null }
  return [rhythmDay, span, status, attendance, where, onlineUrl]
}

const wordsOf = ({ title, note, place }: Occurrence) => [title, note, place?.accessibility]

const textOf = ({ title, teaser, statusNote, slug, topics }: CalendarDocument) => [
  title,
  teaser,
  statusNote,
  slug,
  topics,
]
