import type { ReadOccurrence } from '../readers/reading.ts'

/** A calendar program that has subscribed to feeds over HTTP. */
export interface Subscriber {
  /** Asks for all feeds again. */
  refresh(): Promise<void>
  /** What it shows of each feed, by the feed's name. */
  shows(): Promise<Record<string, ReadOccurrence[]>>
  close(): Promise<void>
}

/** Subscribes a program to feeds. Their names are of small letters, their addresses absolute. */
export type Subscribe = (feeds: Readonly<Record<string, string>>) => Promise<Subscriber>
