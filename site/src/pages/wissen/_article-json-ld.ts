import type { Article } from '@iqz/shared/content/sanity.types.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'

/**
 * Structured data of an article (https://schema.org/Article); absent fields are left out.
 *
 * @param image path of its picture
 */
export function articleJsonLd(
  article: Article,
  image: string | null,
  publisher: string | undefined,
  origin: string,
): object {
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
    image: address(image),
    author: article.authors?.map((name) => ({ '@type': 'Person', name })),
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
  }
}
