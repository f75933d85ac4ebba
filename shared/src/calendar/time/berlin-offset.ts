import { tzOffset } from '@date-fns/tz'
import { BERLIN } from './berlin.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const known = new Map<number, number>()

/**
 * How far Berlin's clocks are ahead of UTC, in minutes: 60 in winter, 120 in summer.
 *
 * Every date of every event asks for it, and `Intl` takes 5 µs to answer. Berlin changes its clocks only at full hours of UTC,
 * and at most once a day: one answer holds for the whole hour, and for the whole day where it begins and ends alike.
 *
 * @param moment milliseconds since 1970, within the years the portal accepts (1990–2100)
 */
export function berlinOffset(moment: number): number {
  const day = Math.floor(moment / DAY_MS) * DAY_MS
  const offset = offsetAt(day)
  return offset === offsetAt(day + DAY_MS) ? offset : offsetAt(Math.floor(moment / HOUR_MS) * HOUR_MS)
}

function offsetAt(moment: number): number {
  let offset = known.get(moment)
  if (offset === undefined) {
    offset = tzOffset(BERLIN, new Date(moment))
    known.set(moment, offset)
  }
  return offset
}
