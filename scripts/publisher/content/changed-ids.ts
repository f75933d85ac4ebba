/** Ids that are new, gone, or at another revision: what a missed webhook would have told. In one fixed order. */
export function changedIds(
  known: ReadonlyMap<string, string>,
  current: ReadonlyMap<string, string>,
): string[] {
  const changed = [...current].filter(([id, revision]) => known.get(id) !== revision).map(([id]) => id)
  const gone = [...known.keys()].filter((id) => !current.has(id))
  return [...changed, ...gone].sort()
}
