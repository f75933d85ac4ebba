import type { ContentReader } from '../reader.ts'
import { byNewest } from './by-date.ts'
import { type ListPage, pageOf } from './page-of.ts'

/** Ids of all practice examples, newest first. */
export const practiceExamplesByDate = (read: ContentReader): string[] =>
  read
    .ofType('practiceExample')
    .sort(byNewest)
    .map(({ _id }) => _id)

/** One page of all practice examples. */
export const practiceExamplesPage = (read: ContentReader, page: number): ListPage =>
  pageOf(read.list('practiceExamplesByDate'), page)

/** Ids of the newest practice examples. */
export const latestPracticeExamples = (read: ContentReader, count: number): string[] =>
  read.list('practiceExamplesByDate').slice(0, count)

/** Ids of the practice examples from a municipality, newest first. */
export const practiceExamplesOfMunicipality = (read: ContentReader, municipalityId: string): string[] =>
  read
    .referrers(municipalityId, 'practiceExample')
    .filter(({ municipality }) => municipality?._ref === municipalityId)
    .sort(byNewest)
    .map(({ _id }) => _id)
