/**
 * Gives at most `count` items, evenly spread over the whole list with the first and the last among them: enough of
 * pages made from one template, where all of them would say the same at many times the cost.
 */
export function someOfMany<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items]
  const step = (items.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, index) => items[Math.round(index * step)] as Item)
}
