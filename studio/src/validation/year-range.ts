/** The first year the portal can know of; earlier numbers are slips of the keyboard. */
const FIRST_YEAR = 1950

/** Checks a year: a whole number from 1950 up to ten years from `now`. */
export function yearRange(year: number | undefined, now: Date): true | string {
  if (year === undefined || year === null) return true
  const last = now.getUTCFullYear() + 10
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= last) return true
  return `Bitte ein Jahr zwischen ${FIRST_YEAR} und ${last} angeben.`
}
