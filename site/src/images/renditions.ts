import { parseImageReference } from './asset-reference.ts'
import { type FormatName, formats } from './formats.ts'
import { type Crop, type Hotspot, type Rect, visibleRect } from './visible-rect.ts'

/** The parts of a `figure` that decide its pixels; every field may be missing in a faulty document. */
export interface FigurePixels {
  asset?: { _ref?: string | undefined } | null | undefined
  crop?: Crop | null | undefined
  hotspot?: Hotspot | null | undefined
}

/** One published file under /bilder/ and how the Content Lake's image pipeline makes it. */
export interface Rendition {
  /** File name, e.g. `4f0c…-800x533-r1.webp`; the same for the same picture, crop, size and recipe for ever. */
  file: string
  width: number
  height: number
  /** Id of the asset document to ask for. */
  assetId: string
  /** Query for the image pipeline, without `?`; empty for SVG, which is served as it is. */
  query: string
  type: 'image/webp' | 'image/jpeg' | 'image/svg+xml'
}

/**
 * Raise it whenever the same query is to give other bytes than before (quality, options of a format, another encoder):
 * files are cached for a year and never made twice under one name. SVG has none, it is served as uploaded.
 */
const recipe = 1

const types = { webp: 'image/webp', jpg: 'image/jpeg' } as const

/**
 * Takes a figure and a format name; gives its renditions, narrowest first: WebP at each width, then one JPEG for
 * old browsers, feeds and link previews. No rendition is wider than the visible part of the original. A figure without
 * a readable asset id gives none.
 */
export function renditionsOf(figure: FigurePixels | null | undefined, format: FormatName): Rendition[] {
  const assetId = figure?.asset?._ref ?? ''
  const original = parseImageReference(assetId)
  if (!original) return []
  const { hash, width, height, extension } = original
  if (extension === 'svg') {
    return [
      { file: `${hash}-${width}x${height}.svg`, width, height, assetId, query: '', type: 'image/svg+xml' },
    ]
  }
  const rect = visibleRect(width, height, figure?.crop, figure?.hotspot, formats[format].ratio)
  const whole = rect.width === width && rect.height === height
  const make = (w: number, extension: 'webp' | 'jpg'): Rendition => {
    const h = Math.max(1, Math.round((w * rect.height) / rect.width))
    return {
      file: `${hash}-${w}x${h}${whole ? '' : suffix(rect)}-r${recipe}.${extension}`,
      width: w,
      height: h,
      assetId,
      query: query(whole ? null : rect, w, h, extension),
      type: types[extension],
    }
  }
  const widths = widthsWithin(formats[format].widths, rect.width)
  const fallback = widths.findLast((width) => width <= 1200) ?? widths[0] ?? rect.width
  return [...widths.map((width) => make(width, 'webp')), make(fallback, 'jpg')]
}

function widthsWithin(wanted: readonly number[], available: number): number[] {
  const fitting = wanted.filter((width) => width <= available)
  const largest = wanted.at(-1) ?? available
  // A picture between two steps is also offered in its own width, so that nobody gets less than was uploaded.
  if (available < largest && !fitting.includes(available)) fitting.push(available)
  return fitting
}

function suffix({ left, top, width, height }: Rect): string {
  return `-${left}_${top}_${width}_${height}`
}

function query(rect: Rect | null, width: number, height: number, extension: 'webp' | 'jpg'): string {
  const parts = [`w=${width}`, `h=${height}`, 'fit=crop', `fm=${extension}`, 'q=75']
  if (rect) parts.unshift(`rect=${rect.left},${rect.top},${rect.width},${rect.height}`)
  return parts.join('&')
}
