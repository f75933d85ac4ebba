import { beforeAll, expect, it } from 'vitest'
import { renderedPages } from './rendered-pages.ts'

let page: Awaited<ReturnType<typeof renderedPages>>
beforeAll(async () => {
  page = await renderedPages('2026-11-22T12:00:00Z')
}, 120_000)

it('people find courses and topics by the alphabet, umlauts among the other letters', async () => {
  const titles = ['Zertifikat', 'Übergänge', 'Ämter', 'Begleiten']
  const documents = titles.flatMap((title, index) => [
    { _id: `course-${index}`, _type: 'course', title, slug: { current: `k-${index}` } },
    { _id: `topic-${index}`, _type: 'topic', title, slug: { current: `t-${index}` } },
  ])
  const order = ['Ämter', 'Begleiten', 'Übergänge', 'Zertifikat']
  const inOrder = new RegExp(order.join('.*'))
  expect((await page('/qualifizierung/', documents)).text).toMatch(inOrder)
  expect((await page('/themen/', documents)).text).toMatch(inOrder)
})

it('people find their Kreis by the alphabet', async () => {
  const events = ['05315000', '05111000', '05954036', '05334002'].map((ags) => ({
    ...{ _id: ags, _type: 'event', title: 'Fachtag', slug: { current: `e-${ags}` } },
    startsAt: '2026-12-01T09:00:00Z',
    venue: { municipality: { _type: 'reference', _ref: `municipality-${ags}`, _weak: true } },
  }))
  const { html, text } = await page('/kalender/', events)
  expect(text).toMatch(/Stadt Düsseldorf.*Ennepe-Ruhr-Kreis.*Stadt Köln.*Städteregion Aachen/)
  // An address breaks after a slash only, and is whole when it is copied.
  expect(html).toContain('https:/<wbr>/<wbr>iqz.example/<wbr>kalender/<wbr>alle.ics<')
})
