import type { ContentReader } from '../reader.ts'
import * as articles from './articles.ts'
import * as collections from './collections.ts'
import * as courses from './courses.ts'
import * as days from './days.ts'
import * as eventChoices from './event-choices.ts'
import * as eventEntries from './event-entries.ts'
import * as eventFacets from './event-facets.ts'
import * as events from './events.ts'
import * as eventsOfMunicipality from './events-of-municipality.ts'
import { eventsOnOffer } from './events-on-offer.ts'
import * as feedPublisher from './feed-publisher.ts'
import * as managers from './managers.ts'
import * as managersByPlace from './managers-by-place.ts'
import * as municipalityPaths from './municipality-paths.ts'
import * as practiceExamples from './practice-examples.ts'
import * as relatedEvents from './related-events.ts'
import * as sessionEntries from './session-entries.ts'
import { topicSectionPaths } from './topic-sections.ts'
import * as topics from './topics.ts'
import * as upcomingPages from './upcoming-pages.ts'
import * as withdrawnEvents from './withdrawn-events.ts'

/**
 * Every named list. A list takes the reader and plain arguments and gives plain JSON data; it reads only through the
 * reader, has an order that no two builds can disagree on, and is computed again only when what it read has changed.
 */
export const lists = {
  ...articles,
  ...collections,
  ...courses,
  ...days,
  ...eventChoices,
  ...eventEntries,
  ...eventFacets,
  ...events,
  ...eventsOfMunicipality,
  eventsOnOffer,
  ...feedPublisher,
  ...managers,
  ...managersByPlace,
  ...municipalityPaths,
  ...practiceExamples,
  ...relatedEvents,
  ...sessionEntries,
  topicSectionPaths,
  ...topics,
  ...upcomingPages,
  ...withdrawnEvents,
}

export type ListName = keyof typeof lists
export type ListArguments<Name extends ListName> =
  Parameters<(typeof lists)[Name]> extends [ContentReader, ...infer Rest] ? Rest : never
export type ListResult<Name extends ListName> = ReturnType<(typeof lists)[Name]>
