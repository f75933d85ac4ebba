import { readSpan } from '@iqz/shared/calendar/occurrences/read-span.ts'
import { compareSpans } from '@iqz/shared/calendar/occurrences/span.ts'
import type { DocumentOfType, PortalDocumentType } from '@iqz/shared/content/document-types.ts'
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
  const onTopic = <Type extends (typeof typesWithTopics)[number]>(type: Type) =>
    read.referrers(topicId, type).filter(({ topics }) => topics?.some(({ _ref }) => _ref === topicId))
  const ids = (documents: { _id: string }[]) => documents.map(({ _id }) => _id)
  return {
    articles: ids(onTopic('article').sort(byNewest)),
    practiceExamples: ids(onTopic('practiceExample').sort(byNewest)),
    events: ids(onTopic('event').sort(byLatest)),
    courses: ids(onTopic('course')),
  }
}

/** The latest first; events that nobody can date come last. */
function byLatest(a: DocumentOfType<'event'>, b: DocumentOfType<'event'>): number {
  const [left, right] = [readSpan(a).span, readSpan(b).span]
  const bySpan = left && right ? compareSpans(right, left) : Number(left === null) - Number(right === null)
  return bySpan || compare(a._id, b._id)
}
