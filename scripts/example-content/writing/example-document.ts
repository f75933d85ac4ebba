import type {
  Article,
  Course,
  Event,
  EventSeries,
  Manager,
  Municipality,
  Organisation,
  Page,
  PracticeExample,
  SiteSettings,
  Topic,
} from '@iqz/shared/content/sanity.types.ts'

/** A document as it is written down: Sanity adds _rev, _createdAt and _updatedAt when it is imported. */
export type Written<Document> = Omit<Document, '_rev' | '_createdAt' | '_updatedAt'>

export type ExampleDocument =
  | Written<Article>
  | Written<Course>
  | Written<Event>
  | Written<EventSeries>
  | Written<Manager>
  | Written<Municipality>
  | Written<Organisation>
  | Written<Page>
  | Written<PracticeExample>
  | Written<SiteSettings>
  | Written<Topic>
