/** One way pictures are shown: an aspect ratio (width ÷ height, null = as the editor cropped it) and widths in pixels. */
export interface ImageFormat {
  ratio: number | null
  widths: readonly number[]
}

/** `natural` in texts and page heads, `card` in teasers, `portrait` for photographs of people. */
export const formats = {
  natural: { ratio: null, widths: [480, 800, 1200, 1600] },
  card: { ratio: 3 / 2, widths: [480, 800] },
  portrait: { ratio: 1, widths: [240, 480] },
} as const satisfies Record<string, ImageFormat>

export type FormatName = keyof typeof formats
