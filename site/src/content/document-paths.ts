import type { PortalDocument } from '@iqz/shared/content/document-types.ts'
import { hasPage } from '@iqz/shared/routes/page-types.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { documentRenditions } from '../images/document-renditions.ts'
import { downloadFile } from '../images/download-file.ts'

/** A published file and the asset it is made of. */
export interface AssetFile {
  path: string
  assetId: string
  /** Query for the image pipeline; empty for files as uploaded. */
  query: string
}

/** The paths that exist because one document does: its page and its feed. */
export function pagePaths(document: PortalDocument): string[] {
  const own = pathOf(document)
  if (!own || !hasPage(document._type)) return []
  const slug = (document as { slug?: { current?: string } }).slug?.current ?? ''
  if (document._type === 'event') return [own, path('eventFeed', { slug })]
  if (document._type === 'course') return [own, path('courseFeed', { slug })]
  if (document._type === 'topic') return [own, path('topicFeed', { slug })]
  return [own]
}

/**
 * The pictures and files a document shows.
 *
 * @param fileName gives the name under which a file asset was uploaded, empty when it bears none; null for no asset.
 */
export function assetFiles(
  document: PortalDocument,
  fileName: (assetId: string) => string | null,
): AssetFile[] {
  if (document._type === 'sanity.imageAsset' || document._type === 'sanity.fileAsset') return []
  const renditions = documentRenditions(document).map(({ file, assetId, query }) => ({
    path: path('rendition', { file }),
    assetId,
    query,
  }))
  const files = downloadsIn(document).flatMap((assetId) => {
    const name = fileName(assetId)
    const file = name === null ? null : downloadFile(assetId, name)
    return file ? [{ path: file.path, assetId, query: '' }] : []
  })
  return [...renditions, ...files]
}

function downloadsIn(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) downloadsIn(item, found)
  else if (value !== null && typeof value === 'object') {
    const { _type, asset } = value as { _type?: string; asset?: { _ref?: string } }
    if (_type === 'download' && asset?._ref) found.push(asset._ref)
    else for (const item of Object.values(value)) if (typeof item === 'object') downloadsIn(item, found)
  }
  return found
}
