import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type EventReader, readEvents } from './read-events.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
const open: EventReader[] = []
beforeAll(async () => {
  target = await openTarget()
  await target.client
    .transaction()
    .create({ _id: 'topic-1', _type: 'topic', title: 'Zeit' })
    .create({ _id: 'topic-2', _type: 'topic', title: 'Ort' })
    .create({ _id: 'article-1', _type: 'article', topic: { _ref: 'topic-1' } })
    .create({ _id: 'drafts.article-1', _type: 'article' })
    .commit()
})
afterEach(() => {
  for (const reader of open.splice(0)) reader.close()
})
afterAll(() => target.close())

async function live(parameters = '', lastEventId?: string): Promise<EventReader> {
  const reader = await readEvents(target, `/data/live/events/production?${parameters}`, lastEventId)
  open.push(reader)
  await vi.waitFor(() => expect(reader.events).toHaveLength(1))
  return reader
}

async function tagsOf(query: string): Promise<string[]> {
  const { syncTags } = await target.client.fetch(
    query,
    {},
    { filterResponse: false, perspective: 'published' },
  )
  return syncTags ?? []
}

const touch = (id: string) => target.client.patch(id).set({ touched: Math.random() }).commit()

/** Whether a change of a document is announced under a tag that the answer to a query carries. */
async function concerns(id: string, query: string): Promise<boolean> {
  const reader = await live()
  const tags = new Set(await tagsOf(query))
  await touch(id)
  await vi.waitFor(() => expect(reader.events).toHaveLength(2))
  const announced: string[] = reader.events[1]?.data.tags ?? []
  return announced.some((tag) => tags.has(tag))
}

test.each<[query: string, id: string, expected: boolean]>([
  ['*[_type == "topic"]', 'topic-1', true],
  ['*[_type == "topic"]', 'article-1', false],
  ['*[_id == "topic-1"][0]', 'topic-1', true],
  ['*[_id == "topic-1"][0]', 'topic-2', false],
  ['*[_type == "article"]{"topic": topic->title}', 'topic-1', true],
  ['*[_type == "article"]{"topic": topic->title}', 'topic-2', false],
  ['*[references("topic-1")]', 'article-1', true],
  ['*[references("topic-2")]', 'article-1', false],
  ['count(*)', 'topic-2', true],
])('whether %s is out of date after a change of %s: %s', async (query, id, expected) => {
  expect(await concerns(id, query)).toBe(expected)
})

test('tags tell nothing about what they stand for', async () => {
  for (const tag of await tagsOf('*[_type == "topic"]')) expect(tag).toMatch(/^s1:[\w-]{8}$/)
})

test('drafts are announced only to those who ask for them', async () => {
  const [visitor, editor] = [await live(), await live('includeDrafts=true')]
  await touch('drafts.article-1')
  await vi.waitFor(() => expect(editor.events).toHaveLength(2))
  await touch('article-1')
  await vi.waitFor(() => expect(visitor.events).toHaveLength(2))
  expect(editor.events).toHaveLength(3)
})

test('a stream that is taken up again tells what was missed, or that everything may be out of date', async () => {
  const first = await live()
  first.close()
  await touch('topic-1')
  const second = await readEvents(target, '/data/live/events/production', first.events[0]?.id)
  open.push(second)
  await vi.waitFor(() => expect(second.events.map(({ event }) => event)).toEqual(['welcome', 'message']))
  const lost = await live('', 'long-ago#')
  expect(lost.events[0]?.event).toBe('restart')
})

test('the client takes the events as they are', async () => {
  const events: string[] = []
  const listening = target.client.live
    .events({ includeDrafts: true })
    .subscribe(({ type }) => events.push(type))
  await vi.waitFor(() => expect(events).toEqual(['welcome']))
  await touch('topic-1')
  await vi.waitFor(() => expect(events).toEqual(['welcome', 'message']))
  listening.unsubscribe()
})
