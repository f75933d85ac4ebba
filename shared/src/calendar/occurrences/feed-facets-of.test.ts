import { expect, test } from 'vitest'
import type { DocumentOfType } from '../../content/document-types.ts'
import { nextVersions } from '../versions/next-versions.ts'
import { withdrawalOf } from '../withdrawals/withdrawal-of.ts'
import { feedFacetsOf } from './feed-facets-of.ts'

type Event = DocumentOfType<'event'>

const now = '2026-11-22T12:00:00Z'
const later = '2026-12-01T12:00:00Z'
const at = (ags: string) => ({
  venue: { municipality: { _ref: `municipality-${ags}` } } as unknown as NonNullable<Event['venue']>,
})
const cologne = at('05315000')
const bochum = at('05911000')
const essen = at('05113000')
const event: Event = {
  ...{ _id: 'event-a', _type: 'event', _rev: '1', _createdAt: now, _updatedAt: now },
  ...{ title: 'Fachtag', startsAt: '2027-03-12T08:30:00Z', ...cologne },
}

/** The event as the Studio publishes it, after the one that was published so far. */
function publish(
  fields: Partial<Event>,
  published: Event | null = null,
  at = now,
  withdrawal: ReturnType<typeof withdrawalOf> = null,
): Event {
  const document = { ...(published ?? event), ...fields }
  const calendarVersions = nextVersions(document, published, at, withdrawal)
  return { ...document, calendarVersions, _updatedAt: at } as Event
}
const districts = (of: Event) => feedFacetsOf(of).filter((facet) => facet.startsWith('district:'))

test('who subscribed to where an event was learns where it is now, however often it moves', () => {
  const first = publish({})
  expect(districts(first)).toEqual(['district:05315'])
  const second = publish(bochum, first)
  expect(districts(second)).toEqual(['district:05911', 'district:05315'])
  expect(districts(publish(essen, second))).toEqual(['district:05113', 'district:05911', 'district:05315'])
  expect(districts(publish(cologne, second))).toEqual(['district:05315', 'district:05911'])
})

test.each<[string, Partial<Event>, Partial<Event>, string]>([
  ['online', {}, { attendance: 'online' }, 'district:05315'],
  ['where one has to go', { attendance: 'online' }, { attendance: 'onsite' }, 'online:yes'],
  ['of another kind', { kind: 'fachtag' }, { kind: 'tagung' }, 'kind:fachtag'],
])('what is %s now stays in the feed of what it was', (_, was, is, facet) => {
  const moved = publish(is, publish(was))
  expect(feedFacetsOf({ ...moved, calendarVersions: [] })).not.toContain(facet)
  expect(feedFacetsOf(moved)).toContain(facet)
})

test('what is moved past the Studio stays where the Studio published it', () => {
  expect(districts({ ...publish({}), ...bochum })).toEqual(['district:05911', 'district:05315'])
})

test('nobody awaits an event that is over: it leaves the feeds of places that it no longer has', () => {
  const over = { startsAt: '2026-11-01T08:30:00Z' }
  expect(districts(publish(bochum, publish(over)))).toEqual(['district:05911'])
  const next = publish({ startsAt: '2027-11-01T08:30:00Z' }, publish(bochum, publish({ ...over })))
  expect(districts(next)).toEqual(['district:05911'])
})

test('what was withdrawn and is published elsewhere is told where its withdrawal is', () => {
  const withdrawal = withdrawalOf(publish({}), now)
  expect(districts(publish(bochum, null, later, withdrawal))).toEqual(['district:05911', 'district:05315'])
  expect(districts(publish(bochum, null, '2027-02-01T12:00:00Z', withdrawal))).toEqual(['district:05911'])
})

test('a copy has been nowhere yet', () => {
  expect(districts({ ...publish({}), ...bochum, _id: 'event-copy' })).toEqual(['district:05911'])
})

test.each([[['__proto__', 7, null, '']], ['kind:tagung'], [{}]])(
  'facets that are none count for nothing: %j',
  (facets) => {
    const calendarVersions = [{ _key: 'event-a@iqz-portal', _type: 'calendarVersion', facets }]
    const of = { ...event, calendarVersions } as unknown as Event
    expect(feedFacetsOf(of)).toEqual(['region:053', 'district:05315'])
  },
)
