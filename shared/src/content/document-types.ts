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
  SanityFileAsset,
  SanityImageAsset,
  SiteSettings,
  Topic,
  WithdrawnEvent,
} from './sanity.types.ts'

/** A whole document as the site reads it. Every field but the id may be missing: validation advises, it does not guarantee. */
export type PortalDocument =
  | Article
  | PracticeExample
  | Event
  | EventSeries
  | WithdrawnEvent
  | Course
  | Manager
  | Municipality
  | Topic
  | Organisation
  | Page
  | SiteSettings
  | SanityImageAsset
  | SanityFileAsset

/** Types of the documents the site reads. `queries/portal-documents.ts` names the same ones; a test compares them. */
export const documentTypes = [
  'article',
  'practiceExample',
  'event',
  'eventSeries',
  'withdrawnEvent',
  'course',
  'manager',
  'municipality',
  'topic',
  'organisation',
  'page',
  'siteSettings',
  'sanity.imageAsset',
  'sanity.fileAsset',
] as const satisfies readonly PortalDocument['_type'][]

export type PortalDocumentType = PortalDocument['_type']

/** The document of one type: `DocumentOfType<'event'>`. */
export type DocumentOfType<Type extends PortalDocumentType> = Extract<PortalDocument, { _type: Type }>
