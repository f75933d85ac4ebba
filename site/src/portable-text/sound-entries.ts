/** Takes an array field of a document; gives its entries that are objects: none when the field is missing or damaged. */
export function soundEntries<Entry extends object>(field: readonly Entry[] | null | undefined): Entry[] {
  return Array.isArray(field)
    ? field.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null)
    : []
}
