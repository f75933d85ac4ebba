/** What a page needs to know of an uploaded image beside its address. */
export interface ImageAsset {
  /**
   * Main colour as `#rrggbb`, to stand where the picture will be; null when there is none, or when the picture would let
   * it shine through.
   */
  colour: string | null
}

/** The fields of a `sanity.imageAsset` that decide it; every one may be missing. */
export interface ImageAssetDocument {
  metadata?:
    | {
        isOpaque?: boolean | undefined
        palette?: { dominant?: { background?: string | undefined } | undefined } | undefined
      }
    | null
    | undefined
}

/**
 * Takes an image's asset document; gives what pages show of it, or null when it is not published.
 * Source of the colour: the palette that the Content Lake computes at upload
 * (https://www.sanity.io/docs/image-metadata).
 */
export function imageAsset(document: ImageAssetDocument | null): ImageAsset | null {
  if (!document) return null
  const { isOpaque, palette } = document.metadata ?? {}
  const colour = palette?.dominant?.background ?? ''
  return { colour: isOpaque && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null }
}
