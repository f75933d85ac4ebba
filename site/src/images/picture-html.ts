import { escaped } from '../portable-text/escaped.ts'
import type { FormatName } from './formats.ts'
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

/** Takes a figure; gives its `<picture>`, everything escaped, or an empty string when there is nothing to show. */
export function pictureHtml(figure: FigureLike | null | undefined, options: PictureOptions): string {
  const picture = pictureSources(figure, options.format ?? 'natural')
  if (!picture) return ''
  const alt = options.decorative || figure?.decorative ? '' : (figure?.alt ?? '')
  const loading = options.eager ? 'fetchpriority="high"' : 'loading="lazy"'
  const source = picture.srcset
    ? `<source type="image/webp" srcset="${picture.srcset}" sizes="${escaped(options.sizes)}">`
    : ''
  const size = `width="${picture.width}" height="${picture.height}"`
  return `<picture>${source}<img src="${picture.src}" ${size} alt="${escaped(alt)}" ${loading} decoding="async"></picture>`
}
