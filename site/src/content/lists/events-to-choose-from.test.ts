import { expect, it } from 'vitest'
import type { StoredDocument } from '../engine/document-store.ts'
import { Portal } from '../portal.ts'

const now = new Date('2026-11-21T11:00:00Z')
const tagung = (id: string, fields: object): StoredDocument => ({
  ...{ _id: id, _type: 'event', _rev: 'r1', title: id, slug: { current: id }, kind: 'tagung', ...fields },
})

async function rendered<Answer>(portal: Portal, path: string, read: () => Answer): Promise<Answer> {
  return portal.record(path, async () => read())
}

it('names what repeats once for each combination of choices, by the next of its days', async () => {
  const portal = new Portal()
  const weekly = (exceptions: object[]) => ({
    startsAt: '2026-11-24T09:00:00Z',
    recurrence: { frequency: 'weekly', count: 4, exceptions },
    venue: { municipality: { _ref: 'municipality-05315000' } },
  })
  portal.load(
    [
      tagung('over', { startsAt: '2026-11-01T09:00:00Z' }),
      tagung('weekly', weekly([{ date: '2026-12-08', status: 'movedOnline' }])),
    ],
    { now },
  )
  const events = await rendered(portal, '/', () => portal.content.list('eventsOnOffer'))
  expect(events).toEqual([
    { id: 'weekly', rhythmDay: null, month: '2026-11', choices: ['art-tagung', 'ort-koeln'] },
    { id: 'weekly', rhythmDay: '2026-12-08', month: '2026-12', choices: ['online', 'art-tagung'] },
  ])
})

it('shows each event to come on one page, and only the first changes when one is over', async () => {
  const days = Array.from({ length: 70 }, (_, index) => new Date(now.getTime() + (index + 1) * 86_400_000))
  const events = days.map((day, index) => tagung(`e${index}`, { startsAt: day.toISOString() }))
  const portal = new Portal()
  portal.load(events, { now })
  const pageOf = (page: number | null) => portal.content.list('pageOfUpcoming', null, page)
  const pages = [null, 2, 1].map((page) => ({
    page,
    path: page ? `/veranstaltungen/seite/${page}/` : '/veranstaltungen/',
  }))
  const shown: string[] = []
  for (const { page, path } of pages)
    shown.push(...(await rendered(portal, path, () => pageOf(page))).ids.map(({ id }) => id))
  expect(shown).toEqual(events.map(({ _id }) => _id))
  expect(portal.paths().filter((path) => path.startsWith('/veranstaltungen/seite/'))).toEqual([
    '/veranstaltungen/seite/1/',
    '/veranstaltungen/seite/2/',
  ])
  const { stale } = portal.update([], new Date('2026-11-22T13:00:00Z'))
  const ofLists = stale.filter((path) => pages.some((page) => page.path === path))
  expect(ofLists).toEqual(['/veranstaltungen/'])
})
