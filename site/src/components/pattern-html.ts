import { pattern } from './pattern.ts'

/** Size and looks of a pattern; see `pattern`. */
export interface PatternOptions {
  columns: number
  rows: number
  density?: number | undefined
  fade?: boolean | undefined
  class?: string | undefined
}

/** The pattern of a text as `<svg>`, hidden from screen readers. */
export function patternHtml(seed: string, { columns, rows, class: extra, ...looks }: PatternOptions): string {
  const paths = pattern(seed, columns, rows, looks)
    .map(({ colour, outline }) => `<path class="p${colour}" d="${outline}"></path>`)
    .join('')
  const classes = extra ? `pattern ${extra}` : 'pattern'
  return `<svg class="${classes}" viewBox="0 0 ${columns * 4} ${rows * 4}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${paths}</svg>`
}
