import { districts } from '@iqz/shared/geography/districts.ts'
import { regions } from '@iqz/shared/geography/regions.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { routes } from '@iqz/shared/routes/routes.ts'
import { articleKinds } from '@iqz/shared/vocabulary/article-kinds.ts'
import { eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import type { Collection } from './lists/collections.ts'
import type { Chosen } from './lists/upcoming-pages.ts'
import type { ContentReader } from './reader.ts'

const fixed = Object.values(routes)
  .map(({ pattern }) => pattern as string)
  .filter((pattern) => !pattern.includes('['))

/** The paths that exist for no document in particular: fixed pages, pages of lists, months, years, regions. */
export function indexPaths(read: ContentReader): string[] {
  const archive = (collection: Collection) => read.list('archiveOfCollection', collection).map(String)
  const upcoming = (chosen: Chosen | null) => read.list('pagesOfUpcoming', chosen).map(String)
  return [
    ...fixed,
    ...archive({ type: 'article' }).map((page) => path('articlesPage', { page })),
    ...Object.keys(articleKinds).flatMap((kind) => [
      path('articlesOfKind', { kind }),
      ...archive({ type: 'article', kind }).map((page) => path('articlesOfKindPage', { kind, page })),
    ]),
    ...archive({ type: 'practiceExample' }).map((page) => path('practiceExamplesPage', { page })),
    ...read.list('topicSectionPaths'),
    ...read.list('eventYears').map((year) => path('eventArchive', { year })),
    ...read.list('eventMonths').map((month) => path('eventMonth', { month })),
    ...regions.map(({ slug }) => path('managersOfRegion', { region: slug })),
    ...regions.map(({ slug }) => path('regionFeed', { region: slug })),
    ...districts.map(({ slug }) => path('districtFeed', { district: slug })),
    ...Object.keys(eventKinds).map((kind) => path('kindFeed', { kind })),
    ...upcoming(null).map((page) => path('eventsPage', { page })),
    ...read
      .list('eventChoices')
      .flatMap(({ choices }) =>
        choices.flatMap(({ choice, facet, value }) => [
          path('eventChoice', { choice }),
          ...upcoming({ facet, value }).map((page) => path('eventChoicePage', { choice, page })),
        ]),
      ),
    ...Object.keys(read.list('withdrawnBySlug')).map((slug) => path('eventFeed', { slug })),
    ...sitemapParts(read),
    ...read.list('districtsWithManagers').map((district) => path('managersOfDistrict', { district })),
  ]
}

/** A site that has one part needs no more than the sitemap itself. */
function sitemapParts(read: ContentReader): string[] {
  const parts = read.pathParts()
  if (parts === 1) return []
  return Array.from({ length: parts }, (_, index) => path('sitemapPart', { part: String(index + 1) }))
}
