import { path } from '@iqz/shared/routes/path.ts'
import type { FormatName } from './formats.ts'
import { type FigurePixels, renditionsOf } from './renditions.ts'

/** What a `<picture>` element needs. Sizes are those of `src`, in pixels. */
export interface PictureSources {
  src: string
  width: number
  height: number
  /** WebP candidates; empty for SVG. */
  srcset: string
}

/** Takes a figure and a format; gives the addresses of its renditions, or null when it has no usable picture. */
export function pictureSources(
  figure: FigurePixels | null | undefined,
  format: FormatName,
): PictureSources | null {
  const renditions = renditionsOf(figure, format)
  const fallback = renditions.at(-1)
  if (!fallback) return null
  const srcset = renditions
    .filter(({ type }) => type === 'image/webp')
    .map(({ file, width }) => `${path('rendition', { file })} ${width}w`)
    .join(', ')
  const { file, width, height } = fallback
  return { src: path('rendition', { file }), width, height, srcset }
}
