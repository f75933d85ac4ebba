/** A rectangle in whole pixels of the original image. */
export interface Rect {
  left: number
  top: number
  width: number
  height: number
}

/** Shares (0–1) cut off each edge, as the Studio's crop tool stores them. */
export interface Crop {
  top?: number | undefined
  bottom?: number | undefined
  left?: number | undefined
  right?: number | undefined
}

/** The point (0–1) an editor marked as the important one. */
export interface Hotspot {
  x?: number | undefined
  y?: number | undefined
}

const share = (value: number | undefined) => Math.min(Math.max(value ?? 0, 0), 0.99)
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

function cropped(width: number, height: number, crop: Crop | null | undefined): Rect {
  const left = Math.round(width * share(crop?.left))
  const top = Math.round(height * share(crop?.top))
  return {
    left,
    top,
    width: Math.max(1, Math.round(width * (1 - share(crop?.right))) - left),
    height: Math.max(1, Math.round(height * (1 - share(crop?.bottom))) - top),
  }
}

/**
 * Takes the original's size in pixels, the editor's crop and hotspot and a wanted aspect ratio (width ÷ height, null
 * keeps the crop's own); gives the part of the original to show: the largest of that ratio inside the crop, with the
 * hotspot as near its middle as the crop allows.
 */
export function visibleRect(
  width: number,
  height: number,
  crop: Crop | null | undefined,
  hotspot: Hotspot | null | undefined,
  ratio: number | null,
): Rect {
  const frame = cropped(width, height, crop)
  if (ratio === null) return frame
  const boxWidth = Math.min(frame.width, Math.max(1, Math.round(frame.height * ratio)))
  const boxHeight = Math.min(frame.height, Math.max(1, Math.round(frame.width / ratio)))
  const middleX = (hotspot?.x ?? (frame.left + frame.width / 2) / width) * width
  const middleY = (hotspot?.y ?? (frame.top + frame.height / 2) / height) * height
  return {
    left: clamp(Math.round(middleX - boxWidth / 2), frame.left, frame.left + frame.width - boxWidth),
    top: clamp(Math.round(middleY - boxHeight / 2), frame.top, frame.top + frame.height - boxHeight),
    width: boxWidth,
    height: boxHeight,
  }
}
