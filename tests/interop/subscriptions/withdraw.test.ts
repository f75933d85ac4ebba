import { afterEach, beforeEach, expect, test } from 'vitest'
import { withdraw } from '../../../studio/src/event-changes/withdraw.ts'
import { openTarget, type Target } from '../../contract/target.ts'
import type { Event } from './open-calendar-portal.ts'

const now = '2026-11-22T12:00:00Z'
let lake: Target
let event: Event
beforeEach(async () => {
  lake = await openTarget()
  event = await lake.client.create({
    ...{ _id: 'event-a', _type: 'event', title: 'Fachtag', calendarVersions: [] },
    ...{ startsAt: '2027-03-12T08:30:00Z', endsAt: '2027-03-12T15:00:00Z' },
  })
})
afterEach(() => lake.close())

const ids = () => lake.client.fetch<string[]>('*[_id match "*event-a"] | order(_id)._id')

test('a withdrawn event is a draft, and subscribers are told', async () => {
  await withdraw(lake.client, event, now)
  expect(await ids()).toEqual(['drafts.event-a', 'withdrawn-event-a'])
  const draft = await lake.client.getDocument<Event>('drafts.event-a')
  expect(draft).toMatchObject({ title: 'Fachtag', startsAt: event.startsAt })
  expect(draft).not.toHaveProperty('calendarVersions')
})

test('a draft that is there already stays as it is', async () => {
  await lake.client.create({ ...event, _id: 'drafts.event-a', title: 'Neuer Titel' })
  await withdraw(lake.client, event, now)
  expect(await lake.client.getDocument('drafts.event-a')).toMatchObject({ title: 'Neuer Titel' })
})

test('nobody is told of an event that cannot be withdrawn, as another document needs it', async () => {
  const needed = { _type: 'reference', _ref: event._id }
  await lake.client.create({ _id: 'article-a', _type: 'article', related: [{ ...needed, _key: 'a' }] })
  await expect(withdraw(lake.client, event, now)).rejects.toThrow('article-a')
  expect(await ids()).toEqual(['event-a'])
})

test('nothing that somebody published meanwhile is lost', async () => {
  await lake.client.patch(event._id).set({ title: 'Neuer Titel' }).commit()
  await expect(withdraw(lake.client, event, now)).rejects.toThrow()
  expect(await ids()).toEqual(['event-a'])
})
