import { expect, it } from 'vitest'
import type { StoredDocument } from '../engine/document-store.ts'
import { Portal } from '../portal.ts'

const origin = 'https://iqz.example'
const now = new Date('2026-11-22T12:00:00Z')

const event = (id: string, fields: object = {}): StoredDocument => ({
  ...{ _id: id, _type: 'event', _rev: `r${JSON.stringify(fields)}`, title: id, slug: { current: id } },
  ...{ startsAt: '2027-03-12T08:30:00Z', topics: [{ _ref: 'topic-bildung' }], ...fields },
})
const topic = (title: string): StoredDocument =>
  ({ _id: 'topic-bildung', _type: 'topic', _rev: title, title }) as StoredDocument
const settings = (fields: object): StoredDocument =>
  ({
    ...{ _id: 'siteSettings', _type: 'siteSettings', _rev: JSON.stringify(fields) },
    ...{ operator: 'IQZ', email: 'info@iqz.example', ...fields },
  }) as StoredDocument

async function feedOf(...documents: StoredDocument[]) {
  const portal = new Portal()
  portal.load(documents, { now })
  const render = () =>
    portal.record('/kalender/alle.ics', async () =>
      ['event-a', 'event-b'].map((id) => portal.content.list('eventEntries', id, origin)),
    )
  let clock = now.getTime()
  const change = async (document: StoredDocument) => {
    clock += 1000
    const { stale } = portal.update([{ id: document._id, document }], new Date(clock))
    return { stale, entries: await render() }
  }
  return { entries: await render(), change }
}

it('writes anew only the entry of the event that changed', async () => {
  const { entries, change } = await feedOf(event('event-a'), event('event-b'))
  const moved = await change(event('event-a', { startsAt: '2027-04-01T08:30:00Z' }))
  expect(moved.stale).toContain('/kalender/alle.ics')
  expect(moved.entries[0]?.[0]?.text).toContain('DTSTART;TZID=Europe/Berlin:20270401T103000')
  // The very same object: nothing of it was made again.
  expect(moved.entries[1]).toBe(entries[1])
})

it('follows the name of a topic, and who publishes', async () => {
  const { change } = await feedOf(event('event-a'), event('event-b'), topic('Bildung'), settings({}))
  const renamed = await change(topic('Bildung und Schule'))
  expect(renamed.stale).toContain('/kalender/alle.ics')
  expect(renamed.entries[0]?.[0]?.text).toContain('CATEGORIES:Bildung und Schule')
  const other = await change(settings({ email: 'post@iqz.example' }))
  expect(other.entries[0]?.[0]?.text.replace(/\r\n /g, '')).toContain('post@iqz.example')
})

it('stays as it is when the settings change in what feeds do not say', async () => {
  const { entries, change } = await feedOf(event('event-a'), event('event-b'), settings({}))
  const changed = await change(settings({ tagline: 'Ein neues Motto' }))
  expect(changed.stale).not.toContain('/kalender/alle.ics')
  expect(changed.entries[0]).toBe(entries[0])
})
