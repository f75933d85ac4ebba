import type { Instant } from '../time/berlin-time.ts'

/** When an entry of a calendar last changed. */
export interface Version {
  /** The last change of when, where, or whether it takes place: SEQUENCE rises with it. Null: unknown. */
  rescheduled: Instant | null
  /** The last change of anything that it says. Null: unknown. */
  modified: Instant | null
}

/** A version as a published document keeps it, with what the entry said then. */
export interface StoredVersion {
  /** UID of the entry. */
  _key: string
  _type: 'calendarVersion'
  rescheduledAt: Instant
  schedule: string
  modifiedAt: Instant
  text: string
  /** When the Studio published the document, by its clock. What was published before this field was thought of has none. */
  publishedAt?: Instant
  /** Of an event: the facets by which feeds have carried it since before it was last moved (`feedFacetsOf`). */
  facets?: string[]
}
