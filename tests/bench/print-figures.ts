import { type Figure, recordOf, rounded } from './figure.ts'

/** Prints figures as a table for people. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`)
  console.table(
    figures.map((figure) => {
      const { name, value, unit, bar, yardstick, ratio } = recordOf(figure)
      return {
        figure: name,
        value: rounded(value),
        unit,
        bar: bar ?? '',
        yardstick: yardstick ? `${yardstick.name}: ${rounded(yardstick.value)}` : '',
        ratio: ratio ?? '',
      }
    }),
  )
}
