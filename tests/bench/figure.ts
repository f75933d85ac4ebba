/** Something measured, with what it is to be compared to. */
export interface Figure {
  /** What was measured, in words: "one changed article, acknowledged → served, p50". */
  name: string
  value: number
  unit: 'ms' | 's' | 'MB' | 'CPU s' | 'CPU ms' | 'requests/s'
  /** The value that the design asks for at 10,000 documents; null where it asks for none. */
  bar: number | null
  /** Something known, measured in the same run on the same machine; null where it could not be. */
  yardstick: { name: string; value: number } | null
}

/** A figure as it is written down: the ratio is value ÷ yardstick. */
export const recordOf = ({ yardstick, ...figure }: Figure) => ({
  ...figure,
  yardstick,
  ratio: yardstick && yardstick.value > 0 ? rounded(figure.value / yardstick.value) : null,
})

/** Three significant digits. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
