import { withdrawalOf } from '@iqz/shared/calendar/withdrawals/withdrawal-of.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { beforeEach, expect, it } from 'vitest'
import type { StoredDocument } from '../engine/document-store.ts'
import { Portal } from '../portal.ts'

const withdrawnAt = '2026-11-22T12:00:00Z'
const monthLater = '2026-12-22T12:00:00Z'
const feed = '/veranstaltungen/fachtag.ics'

const event: DocumentOfType<'event'> = {
  ...{ _id: 'event-a', _type: 'event', _rev: '1', _createdAt: '2026-10-01T00:00:00Z' },
  ...{ _updatedAt: '2026-10-02T00:00:00Z', title: 'Fachtag', slug: { _type: 'slug', current: 'fachtag' } },
  ...{
    kind: 'fachtag',
    startsAt: '2027-03-12T08:30:00Z',
    attendance: 'online',
    onlineUrl: 'https://meet.example',
  },
}
const withdrawal = (rev = '1') =>
  ({ ...withdrawalOf(event, withdrawnAt), _rev: rev }) as unknown as StoredDocument

let portal: Portal

/** The text of what feeds of a kind say, as a page would ask for it. */
const told = (kind = 'fachtag') =>
  portal.record(feed, async () =>
    portal.content
      .list('eventsInFeedsWith', 'kind', kind)
      .flatMap((id) => portal.content.list('eventEntries', id, 'https://iqz.example'))
      .map(({ text }) => text)
      .join(''),
  )

function withdrawIt(): void {
  portal.update(
    [
      { id: event._id, document: null },
      { id: 'withdrawn-event-a', document: withdrawal() },
    ],
    new Date(withdrawnAt),
  )
}

beforeEach(() => {
  portal = new Portal()
  portal.load([event as unknown as StoredDocument], { now: new Date('2026-11-01T00:00:00Z') })
})

it('is told as cancelled, under the UID and the address that subscribers know', async () => {
  const before = await told()
  withdrawIt()
  const after = await told()
  expect(after).toMatch(/STATUS:CANCELLED/)
  expect(after).toContain('UID:event-a@iqz-portal')
  expect(after).toContain('DTSTART;TZID=Europe/Berlin:20270312T093000')
  expect(after).not.toContain('meet.example')
  expect(sequenceIn(after)).toBeGreaterThan(sequenceIn(before))
  expect(portal.paths()).toContain(feed)
  expect(portal.paths()).not.toContain('/veranstaltungen/fachtag/')
  expect(portal.subjectOf(feed)).toBe('eventFeed:event-a')
})

it('is in no other feed than before, in no list and no choice', async () => {
  withdrawIt()
  expect(await told('tagung')).toBe('')
  const lists = await portal.record('/', async () => [
    portal.content.list('upcomingEvents'),
    portal.content.list('eventChoices'),
    portal.content.list('eventsOfMonth', '2027-03'),
  ])
  expect(lists).toEqual([[], [], []])
})

it('goes after 30 days, and the portal wakes for it', async () => {
  withdrawIt()
  await told()
  portal.update([], new Date('2026-12-22T00:00:00Z'))
  await told()
  expect(portal.nextMoment()).toEqual(new Date(monthLater))
  const { removed } = portal.update([], new Date(monthLater))
  expect(removed).toEqual([feed])
  expect(await told()).toBe('')
})

it('is silent while the event is published, whoever published it', async () => {
  withdrawIt()
  await told()
  portal.update(
    [
      {
        id: event._id,
        document: { ...event, _rev: '2', _updatedAt: '2026-11-23T00:00:00Z' } as unknown as StoredDocument,
      },
    ],
    new Date('2026-11-23T00:00:00Z'),
  )
  const again = await told()
  expect(again.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(again).toContain('STATUS:CONFIRMED')
})

const sequenceIn = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1])
