import { path } from '@iqz/shared/routes/path.ts'

/** Ids and keys may hold anything past the Studio; not everything can be part of an address. */
const isPathSegment = (text: string | undefined): text is string => /^[A-Za-z0-9_-]+$/.test(text ?? '')

/** Path of the feed of a series, which has no page; its id is as lasting as an address can be. Null for an id that can be none. */
export const seriesFeedPath = (series: string): string | null =>
  isPathSegment(series) ? path('seriesFeed', { series }) : null

/** Path of the feed of a run of a course. Null for a key that cannot be part of an address. */
export const runFeedPath = (slug: string, run: string | undefined): string | null =>
  isPathSegment(run) ? path('courseRunFeed', { slug, run }) : null
