import type { Article } from '@iqz/shared/content/sanity.types.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { pictureSources } from '../../images/picture-sources.ts'

/** Structured data of an article (https://schema.org/Article); absent fields are left out. */
export function articleJsonLd(article: Article, publisher: string | undefined, origin: string): object {
  const address = (path: string | null | undefined) => (path ? new URL(path, origin).href : undefined)
  return {
    '@context': 'https://schema.org',
    '@type': article.kind === 'meldung' ? 'NewsArticle' : 'Article',
    headline: article.title,
    description: article.teaser,
    inLanguage: 'de',
    datePublished: article.publishedAt,
    dateModified: article.reviewedAt,
    url: address(pathOf(article)),
    image: address(pictureSources(article.image, 'natural')?.src),
    author: article.authors?.map((name) => ({ '@type': 'Person', name })),
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
  }
}
