import type { ContentReader } from '../reader.ts'
import { byNewest } from './by-date.ts'

/** Ids of the newest practice examples. */
export const latestPracticeExamples = (read: ContentReader, count: number): string[] =>
  read.list('newestOfCollection', { type: 'practiceExample' }, count)

/** Ids of the practice examples from a municipality, newest first. */
export const practiceExamplesOfMunicipality = (read: ContentReader, municipalityId: string): string[] =>
  read
    .referrers(municipalityId, 'practiceExample')
    .filter(({ municipality }) => municipality?._ref === municipalityId)
    .sort(byNewest)
    .map(({ _id }) => _id)
