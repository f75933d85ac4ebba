import { describe, expect, it } from 'vitest'
import type { StoredDocument } from '../engine/document-store.ts'
import { Portal } from '../portal.ts'

const now = new Date('2026-11-21T11:00:00Z')
const topic = (id: string): StoredDocument => ({
  ...{ _id: id, _type: 'topic', _rev: 'r1', title: id, slug: { current: id } },
})
const event = (id: string, day: number, topics: string[], fields: object = {}): StoredDocument => ({
  ...{ _id: id, _type: 'event', _rev: 'r1', title: id, slug: { current: id } },
  ...{ startsAt: new Date(now.getTime() + day * 86_400_000).toISOString() },
  ...{ topics: topics.map((_ref) => ({ _ref })), ...fields },
})
const pathOf = (id: string) => `/veranstaltungen/${id}/`

function loaded(...events: StoredDocument[]): Portal {
  const portal = new Portal()
  portal.load([topic('a'), topic('b'), ...events], { now })
  return portal
}

/** Asks as the page of the event does, cards included. */
const relatedTo = (portal: Portal, id: string) =>
  portal.record(pathOf(id), async () => {
    portal.content.document('event', id)
    const related = portal.content.list('relatedEvents', id)
    return portal.content.cards(related.map((listed) => listed.id)).map((card) => card.id)
  })

describe('related events', () => {
  it('are those that follow, with most in common first', async () => {
    const portal = loaded(
      event('this', 10, ['a', 'b']),
      event('before', 5, ['a']),
      event('next', 11, ['a']),
      event('later', 12, ['a', 'b']),
      event('other', 13, []),
      event('much-later', 40, ['b']),
    )
    expect(await relatedTo(portal, 'this')).toEqual(['later', 'next', 'much-later'])
  })

  it('are those right before it where nothing follows', async () => {
    const portal = loaded(event('a1', 1, ['a']), event('a2', 2, ['a']), event('this', 3, ['a']))
    expect(await relatedTo(portal, 'this')).toEqual(['a2', 'a1'])
  })

  it('are none of its series, none that editors chose, none that was called off, and none of what is over', async () => {
    const series = { series: { _ref: 'reihe' } }
    const portal = loaded(
      event('this', 1, ['a'], { ...series, related: [{ _type: 'reference', _key: 'k', _ref: 'chosen' }] }),
      event('sibling', 2, ['a'], series),
      event('chosen', 3, ['a']),
      event('off', 4, ['a'], { status: 'cancelled' }),
      event('fine', 5, ['a']),
      event('over', -5, ['a']),
    )
    expect(await relatedTo(portal, 'this')).toEqual(['fine'])
    expect(await relatedTo(portal, 'over')).toEqual([])
  })

  it('make few pages anew when one of hundreds on a topic is edited, moved, or over', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `e${index}`)
    const portal = loaded(...ids.map((id, index) => event(id, index - 99.5, ['a'])))
    for (const id of ids) await relatedTo(portal, id)
    const count = ({ stale }: ReturnType<Portal['update']>) =>
      stale.filter((path) => ids.some((id) => path === pathOf(id))).length
    const renamed = event('e150', 50.5, ['a'], { _rev: 'r2', title: 'Neu' })
    expect(count(portal.update([{ id: 'e150', document: renamed }], now))).toBe(4)
    const moved = event('e150', 120.5, ['a'], { _rev: 'r3', title: 'Neu' })
    expect(count(portal.update([{ id: 'e150', document: moved }], now))).toBeLessThanOrEqual(8)
    expect(count(portal.update([], new Date(now.getTime() + 86_400_000)))).toBeLessThanOrEqual(8)
  })
})
