import { escaped } from '../portable-text/escaped.ts'
import type { FormatName } from './formats.ts'
import type { ImageAsset } from './image-asset.ts'
import { isDark } from './is-dark.ts'
import { pictureSources } from './picture-sources.ts'
import type { FigurePixels } from './renditions.ts'

/** A `figure` as documents hold it; every field may be missing. */
export interface FigureLike extends FigurePixels {
  alt?: string | null | undefined
  decorative?: boolean | null | undefined
  caption?: string | null | undefined
  credit?: string | null | undefined
}

/** How a picture is shown. */
export interface PictureOptions {
  format?: FormatName | undefined
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string
  /** Loaded at once and first; for the one picture at the top of a page. */
  eager?: boolean | undefined
  /** The words beside it say all, as in a teaser: hidden from screen readers whatever its alternative text. */
  decorative?: boolean | undefined
}

/**
 * Takes a figure and its asset, null when that is not published; gives its `<picture>` before a field of its main
 * colour, everything escaped. Without a picture to show it gives the alternative text, or an empty string.
 */
export function pictureHtml(
  figure: FigureLike | null | undefined,
  asset: ImageAsset | null,
  options: PictureOptions,
): string {
  const alt = options.decorative || figure?.decorative ? '' : escaped(figure?.alt ?? '')
  const picture = asset && pictureSources(figure, options.format ?? 'natural')
  if (!picture) return alt && `<span class="picture picture--missing">${alt}</span>`
  const loading = options.eager ? 'fetchpriority="high"' : 'loading="lazy"'
  const source = picture.srcset
    ? `<source type="image/webp" srcset="${picture.srcset}" sizes="${escaped(options.sizes)}">`
    : ''
  const size = `width="${picture.width}" height="${picture.height}"`
  const image = `<img src="${picture.src}" ${size} alt="${alt}" ${loading} decoding="async">`
  const { colour } = asset
  // Should the picture not come, its alternative text stands on the colour and must be readable there.
  const shade = colour === null ? '' : ` picture--${isDark(colour) ? 'dark' : 'light'}`
  const field =
    colour === null
      ? ''
      : `<svg aria-hidden="true" focusable="false"><rect width="100%" height="100%" fill="${colour}"></rect></svg>`
  return `<span class="picture${shade}">${field}<picture>${source}${image}</picture></span>`
}
