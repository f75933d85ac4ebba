import type { Occurrence } from '../occurrences/occurrence.ts'
import type { Span } from '../occurrences/span.ts'
import type { Instant } from '../time/berlin-time.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Version } from '../versions/version.ts'

/** One entry of a feed: an occurrence with the texts and addresses that go with it. */
export interface FeedEntry {
  /** That of the occurrence, or one of its own where each occurrence of an event is told by itself. */
  uid: string
  occurrence: Occurrence
  version: Version
  /** For what repeats: the value of its RRULE, and the days of the rule on which nothing takes place. */
  repeats: { rule: string; excluded: readonly CalendarDate[] } | null
  /** For one occurrence that is told apart from its rule: when the rule has it. */
  replaces: Span | null
  /** Plain text with `\n` between lines. */
  description: string | null
  /** Absolute address of the page about it. */
  url: string
  /** Names of topics. */
  categories: string[]
  /** UID of the entry that this one belongs to, e.g. the first session of the same course run. */
  siblingUid: string | null
}

/** An entry as text, for every feed that carries it. */
export interface WrittenEntry {
  /** The VEVENT, in content lines that end with CRLF. */
  text: string
  /** When what it says was last changed. */
  modified: Instant
  /** Whether it has clock times, which need a time zone. */
  timed: boolean
}

/** Who publishes a feed; without an e-mail address nobody can be named (ORGANIZER is a mailto: URI). */
export type Publisher = { name: string; email: string } | null

/** A calendar that people subscribe to. */
export interface Feed {
  name: string
  description: string
  /** Absolute address of the feed itself. */
  source: string
  /** Absolute address of the page where it is offered. */
  url: string
  /** The same that its entries name. */
  publisher: Publisher
  entries: readonly WrittenEntry[]
}
