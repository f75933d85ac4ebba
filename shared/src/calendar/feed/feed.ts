import type { Occurrence } from '../occurrences/occurrence.ts'

/** One entry of a feed: an occurrence with the texts and addresses that go with it. */
export interface FeedEntry {
  occurrence: Occurrence
  /** Plain text with `\n` between lines. */
  description: string | null
  /** Absolute address of the page about it. */
  url: string
  /** Names of topics. */
  categories: string[]
  /** UID of the entry that this one belongs to, e.g. the first session of the same course run. */
  siblingUid: string | null
}

/** A calendar that people subscribe to. */
export interface Feed {
  name: string
  description: string
  /** Absolute address of the feed itself. */
  source: string
  /** Absolute address of the page where it is offered. */
  url: string
  /** Who publishes it; without an e-mail address nobody can be named (ORGANIZER is a mailto: URI). */
  publisher: { name: string; email: string } | null
  entries: FeedEntry[]
}
