import { escaped } from '../portable-text/escaped.ts'
import { downloadFile } from './download-file.ts'
import { fileSize } from './file-size.ts'

/** A `download` as documents hold it; every field may be missing. */
export interface DownloadLike {
  asset?: { _ref?: string | undefined } | null | undefined
  title?: string | null | undefined
  description?: string | null | undefined
}

/** What the file's asset document says. */
export interface FileAssetLike {
  originalFilename?: string | null | undefined
  size?: number | null | undefined
}

const icon =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 4v11m-5-5 5 5 5-5M4 20h16"></path></svg>'

/**
 * Takes a download and its file's asset document; gives the box to fetch it from, everything escaped. Without a
 * published file the title stands there as plain text, and without a title nothing does.
 */
export function downloadHtml(
  download: DownloadLike | null | undefined,
  asset: FileAssetLike | null | undefined,
): string {
  const file = asset ? downloadFile(download?.asset?._ref, asset.originalFilename) : null
  const title = escaped(download?.title || asset?.originalFilename || '')
  if (!title) return ''
  const link = file ? `<a href="${file.path}" download>${title}</a>` : `<strong>${title}</strong>`
  const facts = file
    ? [file.extension.toUpperCase(), fileSize(asset?.size)].filter((fact) => fact !== null)
    : []
  const meta = facts.length > 0 ? ` <span class="download__meta">(${escaped(facts.join(', '))})</span>` : ''
  const description = download?.description ? `<p>${escaped(download.description)}</p>` : ''
  return `<div class="download">${icon}<div>${link}${meta}${description}</div></div>`
}
