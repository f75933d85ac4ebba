import { beforeAll, describe, expect, test } from 'vitest'
import { openRenderedSite } from '../../pages/open-rendered-site.ts'
import { coverageOf } from '../nasty/coverage.ts'
import { nastyEvents } from '../nasty/nasty-events.ts'
import { readWithIcalJs } from '../readers/read-with-ical-js.ts'
import { pageFaults } from './page-faults.ts'

test('in 1,220 generated events everything nasty meets everything else', () => {
  const missing = coverageOf(nastyEvents(1_220)).filter(({ found, combinations }) => found < combinations)
  expect(missing).toEqual([])
})

describe('the pages of events', () => {
  let site: Awaited<ReturnType<typeof openRenderedSite>>
  const events = nastyEvents(60).map(({ event }, index) => ({
    ...event,
    _type: 'event',
    slug: { _type: 'slug', current: `termin-${index}` },
  }))
  const feedAndPage = async (slug: string) => ({
    read: readWithIcalJs(await site.render(`/veranstaltungen/${slug}.ics`)),
    html: await site.render(`/veranstaltungen/${slug}/`),
  })
  beforeAll(async () => {
    site = await openRenderedSite()
    site.load(events, '2026-11-22T12:00:00Z')
  }, 120_000)

  test('tell the occurrences of their feeds, in words and in structured data', async () => {
    let told = 0
    for (const { slug } of events) {
      const { read, html } = await feedAndPage(slug.current)
      expect(pageFaults(html, read), slug.current).toEqual([])
      told += read.length
    }
    expect(told).toBeGreaterThan(300)
  }, 120_000)

  test.each([
    ['another time in words', / \d{1,2}\. (\S+) 2027/g, ' 17. $1 2027'],
    ['another day in structured data', /("startDate":"\d{4}-\d{2})-\d{2}/g, '$1-17'],
    ['another status in structured data', /EventCancelled|EventScheduled/g, 'EventPostponed'],
    ['another title', /<h1>/, '<h1>Anders '],
    ['nothing of one of them', /<li>[^<]*<s>.*?<\/li>/s, ''],
  ])('are noticed when they tell %s', async (_, what, instead) => {
    const cancelledOnce = events.find(
      ({ recurrence, startsAt, status }) =>
        JSON.stringify(recurrence)?.includes('cancelled') &&
        status === 'confirmed' &&
        String(startsAt).startsWith('2027'),
    )
    const { read, html } = await feedAndPage(cancelledOnce?.slug.current ?? '')
    expect(pageFaults(html, read)).toEqual([])
    const broken = html.replace(what, instead)
    expect(broken).not.toBe(html)
    expect(pageFaults(broken, read)).not.toEqual([])
  })
})
