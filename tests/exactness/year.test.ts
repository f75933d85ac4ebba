import { berlinDate, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Exactness, openExactness } from './exactness.ts'
import { exampleContent } from './example-content.ts'
import { startContent } from './start-content.ts'

const FROM = Date.parse('2026-03-26T10:00:00Z')
const UNTIL = Date.parse('2027-04-02T10:00:00Z')

/** By hand: `EXACTNESS_EVERY_MOMENT=1` compares at each of them, `EXACTNESS_CONTENT=example` takes more content. */
const EVERY_MOMENT = process.env.EXACTNESS_EVERY_MOMENT === '1'
const EXAMPLE_CONTENT = process.env.EXACTNESS_CONTENT === 'example'
/** Of the other moments, mostly midnights, each so many-th is compared. */
const QUIET_NIGHTS = 60

/** Days in Berlin on which, or around which, clocks go wrong: both changes and New Year. */
const DELICATE = /^(2026-03-(28|29|30)|2026-10-2[56]|2026-11-01|2026-12-31|2027-01-0[12]|2027-03-2[89])$/

/** Moments that the content of `startContent` is made of, each of which must be noted by itself. */
const KNOWN = [
  '2026-03-27T15:00:00.000Z', // first session of the course is over
  '2026-03-27T23:00:00.000Z', // its registration ends
  '2026-03-28T23:00:00.000Z', // a certificate ends, the day of 23 hours begins
  '2026-03-29T01:00:00.000Z', // a practice example appears, as the clocks go forward
  '2026-03-29T01:30:00.000Z', // the event of that night is over
  '2026-03-29T22:00:00.000Z', // the next day begins, an hour earlier
  '2026-04-01T10:00:00.000Z', // registration opens
  '2026-04-09T09:00:00.000Z', // feeds have told of the withdrawn event for 30 days
  '2026-06-10T14:00:00.000Z', // the course is over
  '2026-09-25T18:00:00.000Z', // a date of the event that repeats is over
  '2026-10-23T22:00:00.000Z', // registration ends
  '2026-10-25T02:30:00.000Z', // the event during which clocks go back is over
  '2026-10-25T19:00:00.000Z', // its next date is over at the same clock time, an hour later
  '2026-10-25T23:00:00.000Z', // the day of 25 hours ends
  '2026-12-31T23:00:00.000Z', // an article appears, a certificate ends, a year begins
  '2027-01-01T23:00:00.000Z', // the event over New Year is over
]

/** Where the publisher is ended and started again: in quiet times, and in the middle of what is delicate. */
const RESTARTS = ['2026-03-29T01:00:00.000Z', '2026-07-14T22:00:00.000Z', '2026-12-30T23:00:00.000Z']

let site: Exactness
beforeAll(async () => {
  site = await openExactness()
}, 120_000)
afterAll(() => site?.close())

it('a year passes: each noted moment ends in a full publish, and nothing changes between two', async () => {
  const { clock, editor } = site
  clock.now = FROM
  await editor.startWith(EXAMPLE_CONTENT ? exampleContent() : startContent(site.assets))
  await site.incremental().everything()

  const noted: string[] = []
  const count = { moments: 0, comparisons: 0, restarts: 0, rendered: 0, paths: 0 }
  const compare = async () => {
    count.paths += await site.expectSame()
    count.comparisons += 1
  }
  for (let moment = nextMoment(); moment < UNTIL; moment = nextMoment()) {
    const instant = new Date(moment).toISOString()
    const delicate = KNOWN.includes(instant) || DELICATE.test(berlinDate(toInstant(new Date(moment))))
    if (EVERY_MOMENT || delicate) {
      clock.now = moment - 1
      await compare()
    }
    clock.now = moment
    noted.push(instant)
    count.moments += 1
    if (RESTARTS.includes(instant)) {
      await site.restart()
      count.restarts += 1
    } else count.rendered += await site.incremental().changes([])
    if (EVERY_MOMENT || delicate || count.moments % QUIET_NIGHTS === 0) await compare()
  }
  console.log(`a year: ${JSON.stringify(count)}, 0 differing bytes`)
  if (!EXAMPLE_CONTENT) expect(noted).toEqual(expect.arrayContaining(KNOWN))
}, 3_600_000)

const nextMoment = () => site.incremental().nextMoment() ?? Number.POSITIVE_INFINITY
