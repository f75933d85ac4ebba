import { rect } from './shapes.ts'

export interface Illustration {
  /** What the picture shows, for those who cannot see it. */
  alt: string
  width: number
  height: number
  /** The picture as SVG. */
  svg: string
}

/** A picture of 1600 × 900 (landscape), 1600 × 1200 (4:3) or 1200 × 1500 pixels (portrait), as its height says. */
export function picture(
  alt: string,
  background: string,
  parts: readonly string[],
  height: 900 | 1200 | 1500 = 900,
): Illustration {
  const width = height === 1500 ? 1200 : 1600
  const shadow = (id: string, y: number, blur: number, opacity: number) =>
    `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feDropShadow dx="0" dy="${y}" stdDeviation="${blur}" flood-color="#12283f" flood-opacity="${opacity}"/></filter>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${shadow('paper', 7, 9, 0.24)}${shadow('scrap', 3, 4, 0.22)}</defs>${rect(0, 0, width, height, background)}${parts.join('')}</svg>`
  return { alt, width, height, svg }
}
