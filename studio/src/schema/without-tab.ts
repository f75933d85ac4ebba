/** A shared field for use where there are no tabs: inside an object, or in a document short enough to need none. */
export function withoutTab<Field extends { group?: unknown }>(field: Field): Omit<Field, 'group'> {
  const { group: _, ...rest } = field
  return rest
}
