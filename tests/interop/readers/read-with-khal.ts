import { readAllWithKhal } from './read-all-with-khal.ts'
import type { ReadOccurrence } from './reading.ts'

/** Reads a feed with khal. */
export const readWithKhal = (feed: string): ReadOccurrence[] => readAllWithKhal([feed])[0] ?? []
