import { transliterate } from '@iqz/shared/text/transliterate.ts'

/** A published file under /dateien/. */
export interface DownloadFile {
  /** File name, e.g. `9a1b…-leitfaden.pdf`. */
  file: string
  path: string
  /** `pdf`, `docx`, … in lower case. */
  extension: string
}

const pattern = /^file-([0-9a-f]{8,64})-([A-Za-z0-9]{1,10})$/

/**
 * Takes a file asset id (`file-<sha1>-<extension>`) and the name it was uploaded under; gives the name it is published
 * under: always plain ASCII, never two for one upload. Null when the id is not a file asset's.
 */
export function downloadFile(assetId: unknown, originalName?: string | null): DownloadFile | null {
  const match = typeof assetId === 'string' ? pattern.exec(assetId) : null
  if (!match) return null
  const [, hash = '', extension = ''] = match
  const name = safeName(originalName ?? '', extension)
  const file = `${hash}${name ? `-${name}` : ''}.${extension.toLowerCase()}`
  return { file, path: `/dateien/${file}`, extension: extension.toLowerCase() }
}

const safeName = (name: string, extension: string): string =>
  transliterate(name.replace(new RegExp(`\\.${extension}$`, 'i'), ''))
    .slice(0, 60)
    .replace(/-$/, '')
