/**
 * Takes the current page and their number, both from 1; gives the numbers to show: first, last, current and its
 * neighbours, with null for a gap.
 */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b)
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? number
    if (number - before <= 1) return [number]
    return number - before === 2 ? [number - 1, number] : [null, number]
  })
}
