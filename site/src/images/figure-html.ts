import { escaped } from '../portable-text/escaped.ts'
import type { ImageAsset } from './image-asset.ts'
import { type FigureLike, type PictureOptions, pictureHtml } from './picture-html.ts'

/**
 * Takes a figure and its asset, null when that is not published; gives it with caption and credit as a `<figure>`, or an
 * empty string when there is neither a picture nor a text in its stead.
 */
export function figureHtml(
  figure: FigureLike | null | undefined,
  asset: ImageAsset | null,
  options: PictureOptions = { sizes: '(min-width: 48rem) 41rem, 100vw' },
): string {
  const picture = pictureHtml(figure, asset, options)
  if (!picture) return ''
  const credit = figure?.credit ? `<span class="figure__credit">${escaped(figure.credit)}</span>` : ''
  const caption = figure?.caption ? escaped(figure.caption) : ''
  const figcaption = caption || credit ? `<figcaption>${caption}${credit}</figcaption>` : ''
  return `<figure class="figure">${picture}${figcaption}</figure>`
}
