interface Named {
  name: string
  slug: string
}

/** Groups things by the first letter of their names, both in the order of a German index (Ö counts as Oe). */
export function byFirstLetter<Item extends Named>(
  items: readonly Item[],
): { letter: string; items: Item[] }[] {
  const inOrder = [...items].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return [...Map.groupBy(inOrder, ({ slug }) => slug.charAt(0).toUpperCase())].map(([letter, group]) => ({
    letter,
    items: group,
  }))
}
