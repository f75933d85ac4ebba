import { content } from '../content/index.ts'
import { pictureSources } from './picture-sources.ts'
import type { FigurePixels } from './renditions.ts'

/** Takes a figure; gives the path of the picture that link previews and structured data show, or null without one. */
export function previewPath(figure: FigurePixels | null | undefined): string | null {
  return content.imageAsset(figure?.asset) && (pictureSources(figure, 'natural')?.src ?? null)
}
