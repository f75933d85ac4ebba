import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feedOf, told } from './feed-of.ts'
import { nastyEvents } from './nasty/nasty-events.ts'
import { libicalCheck } from './readers/check-with-libical.ts'
import { isInstalled, KHAL, LIBICAL } from './readers/debian-programs.ts'
import { readAllWithKhal } from './readers/read-all-with-khal.ts'
import { readWithIcalExpander } from './readers/read-with-ical-expander.ts'
import { readWithIcalJs } from './readers/read-with-ical-js.ts'
import { readWithNodeIcal } from './readers/read-with-node-ical.ts'
import { feedFaults } from './rules/feed-faults.ts'
import { hopelessEvents, repeatedEvents, trickyCourse, trickyEvents } from './tricky-events.ts'

const once = (occurrences: Occurrence[]) => [{ occurrences, recurring: null }]

const read = (stored: StoredEvent[]) => stored.map((event) => occurrencesOf(event))
const events = read([...trickyEvents, ...hopelessEvents]).flatMap(({ occurrences }) => occurrences)
const repeated = read(repeatedEvents)
const nasty = read(nastyEvents(60).map(({ event }) => event))
const sessions = sessionsOf(trickyCourse).occurrences

const feeds = {
  'tricky events': { text: feedOf(once(events)), occurrences: events },
  'events that repeat': {
    text: feedOf(repeated),
    occurrences: repeated.flatMap(({ occurrences }) => occurrences),
  },
  'generated events': {
    text: feedOf(nasty),
    occurrences: nasty.flatMap(({ occurrences }) => occurrences),
  },
  'course sessions': { text: feedOf(once(sessions)), occurrences: sessions },
  'a single event without a publisher': {
    text: feedOf(once(events.slice(0, 1)), { publisher: null }),
    occurrences: events.slice(0, 1),
  },
  'nothing at all': { text: feedOf([]), occurrences: [] as Occurrence[] },
}

test('every tricky event has an occurrence, no hopeless one has, and each of those is explained', () => {
  expect(events).toHaveLength(trickyEvents.length)
  for (const event of hopelessEvents) expect(occurrencesOf(event).problems).toHaveLength(1)
  expect(sessions).toHaveLength(8)
})

describe.each(Object.entries(feeds))('a feed with %s', (_, { text, occurrences }) => {
  test('keeps the rules', () => expect(feedFaults(text)).toEqual([]))

  test.each([
    ['ical.js', readWithIcalJs],
    ['ical-expander', readWithIcalExpander],
    ['node-ical', readWithNodeIcal],
  ])('is understood by %s as the site says', (_name, read) => {
    expect(read(text)).toEqual(told(occurrences))
  })
})

describe.skipIf(!isInstalled(KHAL))('khal', () => {
  // Once for all of them: it takes longer to start than to read.
  let listed: ReturnType<typeof readAllWithKhal> = []
  beforeAll(() => {
    listed = readAllWithKhal(Object.values(feeds).map(({ text }) => text))
  }, 120_000)

  test.each(Object.entries(feeds).map(([name, { occurrences }], index) => ({ name, occurrences, index })))(
    'lists what the site says of a feed with $name',
    ({ occurrences, index }) => expect(listed[index]).toEqual(told(occurrences)),
  )
})

describe.skipIf(!isInstalled(LIBICAL))('libical', () => {
  let libical: ReturnType<typeof libicalCheck>
  beforeAll(() => {
    libical = libicalCheck()
  })
  afterAll(() => libical?.close())

  test.each(Object.entries(feeds))('has no complaint about %s', (_, { text }) => {
    expect(libical.check(text)).toBe('')
  })

  test('complains about a feed that breaks a restriction', () => {
    expect(libical.check(feeds['tricky events'].text.replace(/^DTSTAMP:.*\r\n/m, ''))).not.toBe('')
  })
})
