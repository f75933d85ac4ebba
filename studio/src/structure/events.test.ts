import { evaluateSync, parse, toJS } from 'groq-js'
import { expect, test } from 'vitest'
import { EVENT_LISTS } from './events.ts'

const today = '2026-11-22'
const timestamp = new Date('2026-11-22T12:00:00Z')
const passed = { startsAt: '2026-11-22T08:00:00Z', endsAt: '2026-11-22T11:00:00Z' }

const dataset = [
  { _id: 'passed', ...passed },
  { _id: 'going-on', ...passed, endsAt: '2026-11-22T13:00:00Z' },
  { _id: 'passed-without-end', startsAt: '2025-01-05T09:00:00Z' },
  { _id: 'without-date' },
  { _id: 'whole-days-until-today', allDay: true, startDate: '2026-11-20', endDate: today },
  { _id: 'whole-day-passed', allDay: true, startDate: '2026-11-21', startsAt: '2027-01-01T08:00:00Z' },
  { _id: 'whole-day-without-date', allDay: true },
  { _id: 'repeats', ...passed, recurrence: { frequency: 'weekly', count: 3 } },
  { _id: 'repeated-once', ...passed, recurrence: { interval: 2 } },
]

const listed = (condition: string): unknown =>
  toJS(
    evaluateSync(parse(`*[${condition}]._id`, { params: { today } }), {
      dataset,
      params: { today },
      timestamp,
    }),
  )

test('each event is in one list: to come, repeating or past', () => {
  expect(listed(EVENT_LISTS.toCome)).toEqual([
    'going-on',
    'without-date',
    'whole-days-until-today',
    'whole-day-without-date',
  ])
  expect(listed(EVENT_LISTS.repeating)).toEqual(['repeats'])
  expect(listed(EVENT_LISTS.past)).toEqual([
    'passed',
    'passed-without-end',
    'whole-day-passed',
    'repeated-once',
  ])
})
