import { beforeAll, expect, it } from 'vitest'
import { renderedPages } from './rendered-pages.ts'

let page: Awaited<ReturnType<typeof renderedPages>>
beforeAll(async () => {
  page = await renderedPages('2026-11-22T12:00:00Z')
}, 120_000)

it('leads from a documentation to its event, and from nothing else where editors do not see the field', async () => {
  const event = { _id: 'e', _type: 'event', title: 'Fachtag', slug: { current: 'fachtag' } }
  const article = {
    _id: 'a',
    _type: 'article',
    title: 'Nachlese',
    slug: { current: 'a' },
    event: { _ref: 'e' },
  }
  const times = { startsAt: '2026-11-01T09:00:00Z', publishedAt: '2026-11-02T09:00:00Z' }
  const read = (kind: string) =>
    page('/wissen/a/', [
      { ...event, ...times },
      { ...article, ...times, kind },
    ])
  expect((await read('dokumentation')).text).toContain('Dokumentation zu Fachtag')
  expect((await read('meldung')).text).not.toContain('Fachtag')
})
