import { runsOf } from '@iqz/shared/calendar/occurrences/runs-of.ts'
import type { DocumentOfType, PortalDocument } from '@iqz/shared/content/document-types.ts'
import { hasPage } from '@iqz/shared/routes/page-types.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { documentRenditions } from '../images/document-renditions.ts'
import { downloadFile } from '../images/download-file.ts'
import { runFeedPath, seriesFeedPath } from './feed-paths.ts'
import { pagePathOf } from './page-path-of.ts'

/** A published file and the asset it is made of. */
export interface AssetFile {
  path: string
  assetId: string
  /** Query for the image pipeline; empty for files as uploaded. */
  query: string
  /** Where in the document it is shown, for who has to mend it: `body[3]`. */
  field: string
}

/** The paths that exist because one document does: its page and its feed. */
export function pagePaths(document: PortalDocument): string[] {
  // A series has no page, but people subscribe to it.
  if (document._type === 'eventSeries') return present([seriesFeedPath(document._id)])
  const own = pagePathOf(document)
  if (!own || !hasPage(document._type)) return []
  const slug = (document as { slug?: { current?: string } }).slug?.current ?? ''
  if (document._type === 'event') return [own, path('eventFeed', { slug })]
  if (document._type === 'course') return [own, path('courseFeed', { slug }), ...runFeeds(document, slug)]
  if (document._type === 'topic') return [own, path('topicFeed', { slug })]
  return [own]
}

const runFeeds = (course: DocumentOfType<'course'>, slug: string) =>
  present(runsOf(course).map(({ _key }) => runFeedPath(slug, _key)))

const present = (paths: (string | null)[]) => paths.filter((path) => path !== null)

/**
 * The pictures and files a document shows.
 *
 * @param fileName gives the name under which an asset was uploaded, empty when it bears none; null for no asset.
 */
export function assetFiles(
  document: PortalDocument,
  fileName: (assetId: string) => string | null,
): AssetFile[] {
  if (document._type === 'sanity.imageAsset' || document._type === 'sanity.fileAsset') return []
  const renditions = documentRenditions(document)
    .filter(({ assetId }) => fileName(assetId) !== null)
    .map(({ file, assetId, query, field }) => ({ path: path('rendition', { file }), assetId, query, field }))
  const files = downloadsIn(document).flatMap(({ assetId, field }) => {
    const name = fileName(assetId)
    const file = name === null ? null : downloadFile(assetId, name)
    return file ? [{ path: file.path, assetId, query: '', field }] : []
  })
  return [...renditions, ...files]
}

type Download = { assetId: string; field: string }

function downloadsIn(value: unknown, field = '', found: Download[] = []): Download[] {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      downloadsIn(item, `${field}[${index}]`, found)
    })
  } else if (value !== null && typeof value === 'object') {
    const { _type, asset } = value as { _type?: string; asset?: { _ref?: string } }
    if (_type === 'download' && asset?._ref) found.push({ assetId: asset._ref, field })
    else {
      for (const [key, item] of Object.entries(value))
        if (typeof item === 'object') downloadsIn(item, field ? `${field}.${key}` : key, found)
    }
  }
  return found
}
