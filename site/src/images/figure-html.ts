import { escaped } from '../portable-text/escaped.ts'
import { type FigureLike, type PictureOptions, pictureHtml } from './picture-html.ts'

/** Takes a figure; gives it with caption and credit as a `<figure>`, or an empty string when it has no picture. */
export function figureHtml(
  figure: FigureLike | null | undefined,
  options: PictureOptions = { sizes: '(min-width: 48rem) 41rem, 100vw' },
): string {
  const picture = pictureHtml(figure, options)
  if (!picture) return ''
  const credit = figure?.credit ? `<span class="figure__credit">${escaped(figure.credit)}</span>` : ''
  const caption = figure?.caption ? escaped(figure.caption) : ''
  const figcaption = caption || credit ? `<figcaption>${caption}${credit}</figcaption>` : ''
  return `<figure class="figure">${picture}${figcaption}</figure>`
}
