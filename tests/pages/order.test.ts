import { beforeAll, expect, it } from 'vitest'
import { renderedPages } from './rendered-pages.ts'

let page: Awaited<ReturnType<typeof renderedPages>>
beforeAll(async () => {
  page = await renderedPages('2026-11-22T12:00:00Z')
}, 120_000)

const titles = ['Zeitpolitik', 'Ältere Menschen', 'Moderation']
const inOrder = /Ältere Menschen.*Moderation.*Zeitpolitik/

it('shows the courses on a topic by their titles', async () => {
  const topic = { _id: 't', _type: 'topic', title: 'Thema', slug: { current: 'thema' } }
  const topics = [{ _key: 'k', _ref: 't' }]
  const courses = titles.map((title, at) => ({
    ...{ _id: `c${at}`, _type: 'course', title, slug: { current: `kurs-${at}` }, topics },
  }))
  expect((await page('/themen/thema/', [topic, ...courses])).text).toMatch(inOrder)
})

it('offers the calendars of series by their names', async () => {
  const content = titles.flatMap((title, at) => [
    { _id: `series-${at}`, _type: 'eventSeries', title },
    {
      ...{ _id: `e${at}`, _type: 'event', title: 'Treffen', slug: { current: `e${at}` } },
      ...{ startsAt: '2026-12-01T09:00:00Z', series: { _ref: `series-${at}` } },
    },
  ])
  expect((await page('/kalender/', content)).text).toMatch(inOrder)
})
