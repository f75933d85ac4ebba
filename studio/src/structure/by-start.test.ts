import { evaluateSync, parse, toJS } from 'groq-js'
import { compileFieldPath, createSchema } from 'sanity'
import { expect, test } from 'vitest'
import { schemaTypes } from '../schema/schema-types.ts'
import { byStart } from './by-start.ts'

const dataset = [
  { _id: 'may', _type: 'event', startsAt: '2027-05-03T08:00:00Z' },
  { _id: 'april', _type: 'event', allDay: true, startDate: '2027-04-01', startsAt: '2029-01-01T08:00:00Z' },
  { _id: 'march', _type: 'event', allDay: false, startsAt: '2027-03-12T08:00:00Z', startDate: '2020-01-01' },
]

/** Ids in the order that a list of the Studio asks for: it projects what it sorts by, and then sorts. */
function listed(wanted: 'asc' | 'desc'): unknown {
  const event = createSchema({ name: 'default', types: schemaTypes }).get('event')
  const [order] = byStart(wanted)
  if (!event || !order) throw new Error('There is no type "event", or no order.')
  const query = `*{ _id, "orderings": [${compileFieldPath(event, order.field)}] } | order(orderings[0] ${order.direction})._id`
  return toJS(evaluateSync(parse(query), { dataset }))
}

test('events are listed by when they really begin', () => {
  expect(listed('asc')).toEqual(['march', 'april', 'may'])
  expect(listed('desc')).toEqual(['may', 'april', 'march'])
})
