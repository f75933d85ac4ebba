import { tzOffset } from '@date-fns/tz'
import { BERLIN } from './berlin.ts'

const HOUR_MS = 3_600_000
const byHour = new Map<number, number>()

/**
 * How far Berlin's clocks are ahead of UTC, in minutes: 60 in winter, 120 in summer.
 *
 * Every date of every event asks for it, and `Intl` takes 5 µs to answer. As Berlin changes its clocks only at full hours of
 * UTC, one answer holds for the whole hour.
 *
 * @param moment milliseconds since 1970, within the years the portal accepts (1990–2100)
 */
export function berlinOffset(moment: number): number {
  const hour = Math.floor(moment / HOUR_MS)
  let offset = byHour.get(hour)
  if (offset === undefined) {
    offset = tzOffset(BERLIN, new Date(hour * HOUR_MS))
    byHour.set(hour, offset)
  }
  return offset
}
