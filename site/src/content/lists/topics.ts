import type { PortalDocumentType } from '@iqz/shared/content/document-types.ts'
import type { ContentReader } from '../reader.ts'
import { byNewest, compare } from './by-date.ts'

/** Ids of all topics in the editors' order, then by title. */
export const topicsInOrder = (read: ContentReader): string[] =>
  read
    .ofType('topic')
    .sort(
      (a, b) =>
        (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
        compare(a.title ?? '', b.title ?? '') ||
        compare(a._id, b._id),
    )
    .map(({ _id }) => _id)

const typesWithTopics = [
  'article',
  'practiceExample',
  'event',
  'course',
] as const satisfies PortalDocumentType[]

/** Ids of everything on a topic, by type; dated content newest first. */
export function contentOfTopic(read: ContentReader, topicId: string) {
  const ofType = (type: (typeof typesWithTopics)[number]) =>
    read
      .referrers(topicId, type)
      .filter(({ topics }) => topics?.some(({ _ref }) => _ref === topicId))
      .map((document) => ({ ...document, publishedAt: dateOf(document) }))
      .sort(byNewest)
      .map(({ _id }) => _id)
  return {
    articles: ofType('article'),
    practiceExamples: ofType('practiceExample'),
    events: ofType('event'),
    courses: ofType('course'),
  }
}

const dateOf = (document: object) => {
  const { publishedAt, startsAt, startDate } = document as Record<string, string | undefined>
  return publishedAt ?? startsAt ?? startDate
}
