import { readWhere } from '@iqz/shared/calendar/occurrences/read-where.ts'
import { readStatus } from '@iqz/shared/calendar/occurrences/status.ts'
import type { DocumentOfType, PortalDocument } from '@iqz/shared/content/document-types.ts'
import { oncePerObject } from '@iqz/shared/once-per-object.ts'
import { articleKinds } from '@iqz/shared/vocabulary/article-kinds.ts'
import { courseKinds } from '@iqz/shared/vocabulary/course-kinds.ts'
import { eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import { pagePathOf } from './page-path-of.ts'
import { municipalityName, whereOf } from './where-of.ts'

type Event = DocumentOfType<'event'>

/** The fields of an event that lists and calendars show. */
export type EventTimes = Pick<
  Event,
  | 'allDay'
  | 'startsAt'
  | 'endsAt'
  | 'startDate'
  | 'endDate'
  | 'status'
  | 'recurrence'
  | 'attendance'
  | 'venue'
>

/** What lists show of a document. Made of that document alone, so that only its own changes change it. */
export interface Card {
  id: string
  type: PortalDocument['_type']
  /** Path from the site's root, null when the document has no page. */
  path: string | null
  title: string
  teaser: string | null
  /** German label of what it is: "Meldung", "Fachtag". */
  kicker: string | null
  /** ISO instant or date that it is sorted and dated by. */
  date: string | null
  /** Place or scope, as short text. */
  meta: string | null
  image: DocumentOfType<'article'>['image'] | null
  /** Ids of topics. */
  topics: string[]
  event: EventTimes | null
}

/** What a link to a document says: how it is called and where it is. */
export type Link = Pick<Card, 'id' | 'type' | 'path' | 'title'>

/** The part of a card that a link shows. */
export const linkOf = (document: PortalDocument): Link => {
  const { id, type, path, title } = cardOf(document)
  return { id, type, path, title }
}

const label = (titles: Record<string, string>, key: string | null | undefined) => (key && titles[key]) || null

const eventTimes = ({
  allDay,
  startsAt,
  endsAt,
  startDate,
  endDate,
  status,
  recurrence,
  attendance,
  venue,
}: Event): EventTimes =>
  ({
    ...{ allDay, startsAt, endsAt, startDate, endDate, status, recurrence, attendance },
    // As little of the place as lists name, so that they stay as they are when a doorway is described anew.
    venue: venue && { city: venue.city, municipality: venue.municipality },
  }) as EventTimes

/** What is particular to a type: its label, date and short note. */
function particulars(document: PortalDocument): Partial<Card> {
  switch (document._type) {
    case 'article':
      return { kicker: label(articleKinds, document.kind), date: document.publishedAt ?? null }
    case 'practiceExample':
      return {
        kicker: 'Praxisbeispiel',
        date: document.publishedAt ?? null,
        meta: municipalityName(document.municipality?._ref),
      }
    case 'event':
      return {
        kicker: label(eventKinds, document.kind),
        date: (document.allDay ? document.startDate : document.startsAt) ?? null,
        meta: whereOf(readWhere(readStatus(document.status), document)),
        event: eventTimes(document),
      }
    case 'course':
      return { kicker: label(courseKinds, document.kind), meta: document.scope ?? null }
    case 'topic':
      return { kicker: 'Thema' }
    case 'municipality':
      return { kicker: 'Kommune' }
    default:
      return {}
  }
}

/**
 * Takes a document; gives what lists show of it. Missing fields give null, never an error. The same object always gives
 * the same card, so that what is worked out from a card need be worked out only once.
 */
export const cardOf: (document: PortalDocument) => Card = oncePerObject(makeCard)

function makeCard(document: PortalDocument): Card {
  const fields = document as { title?: string; name?: string; teaser?: string; image?: Card['image'] }
  const topics = (document as { topics?: { _ref?: string }[] }).topics
  return {
    id: document._id,
    type: document._type,
    path: pagePathOf(document),
    title: fields.title || fields.name || 'Ohne Titel',
    teaser: fields.teaser ?? null,
    kicker: null,
    date: null,
    meta: null,
    image: fields.image ?? null,
    topics: (topics ?? []).flatMap(({ _ref }) => _ref ?? []),
    event: null,
    ...particulars(document),
  }
}
