import { readSpan } from '@iqz/shared/calendar/occurrences/read-span.ts'
import { compareSpans } from '@iqz/shared/calendar/occurrences/span.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
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

/** Ids of everything on a topic, by type; dated content newest first. */
export function contentOfTopic(read: ContentReader, topicId: string) {
  const onTopic = <Document extends { topics?: { _ref?: string }[] }>(documents: Document[]) =>
    documents.filter(({ topics }) => topics?.some(({ _ref }) => _ref === topicId))
  const ids = (documents: { _id: string }[]) => documents.map(({ _id }) => _id)
  return {
    articles: ids(onTopic(read.referrers(topicId, 'article')).sort(byNewest)),
    practiceExamples: ids(onTopic(read.referrers(topicId, 'practiceExample')).sort(byNewest)),
    events: latestFirst(onTopic(read.referrers(topicId, 'event'))),
    courses: ids(onTopic(read.referrers(topicId, 'course'))),
  }
}

/** Ids of events, the latest first; those that nobody can date come last. */
const latestFirst = (events: DocumentOfType<'event'>[]): string[] =>
  events
    .map((event) => ({ id: event._id, span: readSpan(event).span }))
    .sort((a, b) => {
      const bySpan =
        a.span && b.span ? compareSpans(b.span, a.span) : Number(a.span === null) - Number(b.span === null)
      return bySpan || compare(a.id, b.id)
    })
    .map(({ id }) => id)
