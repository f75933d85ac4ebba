export interface Download {
  _type: 'download'
  /** Resolved by the import into an asset reference. */
  _sanityAsset: string
  title: string
  description?: string
}

/** A file of the folder files/ that readers can download. */
export function download(fileName: string, title: string, description?: string): Download {
  return {
    _type: 'download',
    _sanityAsset: `file@file://./files/${fileName}`,
    title,
    ...(description ? { description } : {}),
  }
}
