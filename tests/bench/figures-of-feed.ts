import type { Figure } from './figure.ts'
import { feedOfEvents } from './measures/feed-of-events.ts'

/** What writing a feed may cost beside `ical-generator`, which does not mend its own faults. */
const MOST_TIMES_THE_GENERATOR = 1.5

/** Measures the feed of so many events, as figures beside `ical-generator` alone. */
export function figuresOfFeed(events: number): Figure[] {
  const { written, alone, afterOneChange } = feedOfEvents(events)
  const yardstick = { name: 'ical-generator alone', value: alone }
  const name = `feed of ${events} events`
  return [
    {
      name: `${name}, all written`,
      ...{ value: written, unit: 'CPU s', bar: MOST_TIMES_THE_GENERATOR * alone, yardstick },
    },
    { name: `${name}, after one changed`, value: afterOneChange, unit: 'CPU s', bar: null, yardstick },
  ]
}
