import type { JsonObject } from '../store/document.ts'

interface Swatch {
  rgb: [number, number, number]
  /** Share of the pixels, 0 to 1. */
  share: number
  saturation: number
  lightness: number
}

// The swatches of Sanity's palettes and the colour each looks for: saturation and lightness from 0 to 1
// (the targets of Android's Palette library, which the palette of an image asset follows).
const TARGETS: Record<string, { saturation: number; lightness: number }> = {
  vibrant: { saturation: 1, lightness: 0.5 },
  lightVibrant: { saturation: 1, lightness: 0.74 },
  darkVibrant: { saturation: 1, lightness: 0.26 },
  muted: { saturation: 0.3, lightness: 0.5 },
  lightMuted: { saturation: 0.3, lightness: 0.74 },
  darkMuted: { saturation: 0.3, lightness: 0.26 },
}

/** The main colours of an image from its RGBA pixels, as `sanity.imagePalette`. */
export function imagePalette(pixels: Uint8ClampedArray): JsonObject {
  const swatches = countColours(pixels)
  const [dominant] = swatches
  if (!dominant) return { _type: 'sanity.imagePalette' }
  const named = Object.entries(TARGETS).map(([name, target]) => {
    const distance = (swatch: Swatch) =>
      3 * Math.abs(swatch.saturation - target.saturation) +
      6 * Math.abs(swatch.lightness - target.lightness) -
      swatch.share
    const nearest = swatches.reduce((best, swatch) => (distance(swatch) < distance(best) ? swatch : best))
    return [name, describe(nearest)] as const
  })
  return { _type: 'sanity.imagePalette', dominant: describe(dominant), ...Object.fromEntries(named) }
}

/** Pixels gathered into boxes of 16 steps per channel, the fullest first. */
function countColours(pixels: Uint8ClampedArray): Swatch[] {
  const boxes = new Map<number, { count: number; sum: [number, number, number] }>()
  let total = 0
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha < 128) continue
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const box = boxes.get(key) ?? { count: 0, sum: [0, 0, 0] }
    box.count++
    box.sum = [box.sum[0] + red, box.sum[1] + green, box.sum[2] + blue]
    boxes.set(key, box)
    total++
  }
  return [...boxes.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ count, sum }) => toSwatch([sum[0] / count, sum[1] / count, sum[2] / count], count / total))
}

function toSwatch(rgb: [number, number, number], share: number): Swatch {
  const [low, high] = [Math.min(...rgb) / 255, Math.max(...rgb) / 255]
  const lightness = (low + high) / 2
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1))
  return { rgb, share, saturation, lightness }
}

function describe({ rgb, share }: Swatch): JsonObject {
  const hex = (channel: number) => Math.round(channel).toString(16).padStart(2, '0')
  // Perceived brightness (ITU-R BT.601) decides whether text on the colour is black or white.
  const bright = rgb[0] * 0.299 + rgb[1] * 0.587 + rgb[2] * 0.114 > 150
  const text = bright ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${rgb.map(hex).join('')}`,
    foreground: text,
    title: text,
    population: Math.round(share * 10_000) / 100,
  }
}
