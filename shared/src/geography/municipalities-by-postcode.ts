import { type Municipality, municipalities } from './municipalities.ts'

/**
 * The municipalities that a postcode or its beginning belongs to, in the order of their AGS.
 * Areas and town hall addresses both count: some town halls have a postcode that covers no area.
 * @param postcode one to five digits; anything else finds nothing
 */
export function municipalitiesByPostcode(postcode: string): Municipality[] {
  const wanted = postcode.trim()
  if (!/^\d{1,5}$/.test(wanted)) return []
  return municipalities.filter(
    ({ postcodes, seatPostcode }) =>
      seatPostcode.startsWith(wanted) || postcodes.some((code) => code.startsWith(wanted)),
  )
}
