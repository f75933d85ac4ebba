import type { IllustrationName } from '../illustrations/illustrations.ts'
import { berlinInstant } from '../writing/berlin-instant.ts'
import type { Download } from '../writing/download.ts'
import type { ExampleDocument } from '../writing/example-document.ts'
import { figure } from '../writing/figure.ts'
import { keyed } from '../writing/keyed.ts'
import { portableText } from '../writing/portable-text.ts'
import { reference, weakReference } from '../writing/reference.ts'
import { slugged } from '../writing/slugged.ts'
import type { Source } from '../writing/sources.ts'

interface WebLink {
  title: string
  url: string
  description?: string
}

interface ArticleText {
  slug: string
  kind: 'basiswissen' | 'vertiefung' | 'instrument' | 'meldung' | 'dokumentation' | 'handreichung' | 'studie'
  title: string
  teaser: string
  /** Berlin time, "2026-11-16 09:00" */
  publishedAt: string
  reviewedAt?: string
  authors?: string[]
  image?: IllustrationName
  /** Slugs of topics. */
  topics?: string[]
  /** Ids of documents. */
  related?: string[]
  body: string
  sources?: Source[]
  links?: WebLink[]
  downloads?: Download[]
  /** Slugs of organisations. */
  organisations?: string[]
  /** Slug of the event that this article documents. */
  event?: string
}

/** Turns the text of an article into its document. */
export function article(text: ArticleText): ExampleDocument {
  const { slug, publishedAt, image, topics, related, body, sources, links, downloads, organisations, event } =
    text
  return {
    ...slugged('article', slug),
    kind: text.kind,
    title: text.title,
    teaser: text.teaser,
    publishedAt: berlinInstant(publishedAt),
    ...(text.reviewedAt && { reviewedAt: text.reviewedAt }),
    authors: text.authors ?? ['Redaktion IQZ-Portal'],
    ...(image && { image: figure(image) }),
    ...(topics && {
      topics: keyed(
        'topic',
        topics.map((topic) => reference(`topic-${topic}`)),
      ),
    }),
    ...(related && { related: keyed('related', related.map(reference)) }),
    body: portableText(body),
    ...(sources && { sources: keyed('source', sources) }),
    ...(links && {
      links: keyed(
        'link',
        links.map((link) => ({ _type: 'webLink', ...link })),
      ),
    }),
    ...(downloads && { downloads: keyed('download', downloads) }),
    ...(organisations && {
      organisations: keyed(
        'organisation',
        organisations.map((slug) => reference(`organisation-${slug}`)),
      ),
    }),
    ...(event && { event: weakReference(`event-${event}`) }),
  }
}
