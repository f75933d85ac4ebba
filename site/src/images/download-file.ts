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

const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

function safeName(name: string, extension: string): string {
  return name
    .toLowerCase()
    .replace(new RegExp(`\\.${extension.toLowerCase()}$`), '')
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => german[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}
