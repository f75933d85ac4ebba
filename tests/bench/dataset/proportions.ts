import { municipalities } from '@iqz/shared/geography/municipalities.ts'

/** How many documents of each type a dataset has. */
export type Proportions = Record<
  | 'siteSettings'
  | 'page'
  | 'topic'
  | 'organisation'
  | 'article'
  | 'practiceExample'
  | 'eventSeries'
  | 'event'
  | 'course'
  | 'manager'
  | 'municipality',
  number
>

/** Shares of what grows with a portal; the rest are articles. */
const SHARES = {
  event: 0.28,
  practiceExample: 0.1,
  manager: 0.1,
  organisation: 0.05,
  course: 0.02,
  eventSeries: 0.004,
}

/**
 * Divides a number of documents as the example content and the former portal suggest: all municipalities as soon as
 * there is room for them, a topic for every 250 documents but at least 16, and mostly articles and events.
 *
 * @param documents 100 to 100,000; images come on top
 */
export function proportionsOf(documents: number): Proportions {
  const fixed = {
    siteSettings: 1,
    page: 8,
    topic: Math.max(16, Math.round(documents / 250)),
    municipality: Math.min(municipalities.length, Math.round(documents * 0.4)),
  }
  const left = documents - Object.values(fixed).reduce((sum, count) => sum + count)
  const of = (share: number) => Math.max(1, Math.round(left * share))
  const growing = {
    event: of(SHARES.event),
    practiceExample: of(SHARES.practiceExample),
    manager: of(SHARES.manager),
    organisation: of(SHARES.organisation),
    course: of(SHARES.course),
    eventSeries: of(SHARES.eventSeries),
  }
  const article = left - Object.values(growing).reduce((sum, count) => sum + count)
  return { ...fixed, ...growing, article }
}

/** One picture for every twenty documents, but no more than 500: larger portals show theirs more often. */
export const imagesFor = (documents: number): number => Math.min(500, Math.ceil(documents / 20))
