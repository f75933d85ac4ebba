/** Above so many, postcodes are told as the first and the last one. */
const AT_MOST = 12

/**
 * Postcodes as visitors read them: "44787, 44789", or "50667 bis 51149 (45 Postleitzahlen)" where a city has many.
 * @param postcodes ascending
 */
export function postcodeRanges(postcodes: readonly string[]): string {
  if (postcodes.length <= AT_MOST) return postcodes.join(', ')
  return `${postcodes[0]} bis ${postcodes.at(-1)} (${postcodes.length} Postleitzahlen)`
}
