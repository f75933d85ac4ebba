/** What a Content Lake image asset id says about the original: `image-<sha1>-<width>x<height>-<extension>`. */
export interface ImageAssetReference {
  hash: string
  /** Pixels of the uploaded original. */
  width: number
  height: number
  extension: string
}

const pattern = /^image-([0-9a-f]{8,64})-([1-9]\d{0,5})x([1-9]\d{0,5})-([a-z0-9]{2,5})$/

/**
 * Takes an asset id such as `image-4f0c…-2000x1333-jpg`; gives its parts, or null when the id is not one.
 * Source of the rule: https://www.sanity.io/docs/image-urls (asset document ids).
 */
export function parseImageReference(id: unknown): ImageAssetReference | null {
  const match = typeof id === 'string' ? pattern.exec(id) : null
  if (!match) return null
  const [, hash = '', width, height, extension = ''] = match
  return { hash, width: Number(width), height: Number(height), extension }
}
