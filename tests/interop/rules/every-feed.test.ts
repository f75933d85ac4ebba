import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleContent } from '../../exactness/example-content.ts'
import { type Content, openRenderedSite } from '../../pages/open-rendered-site.ts'
import { libicalCheck } from '../readers/check-with-libical.ts'
import { isInstalled, LIBICAL } from '../readers/debian-programs.ts'
import { readWithIcalExpander } from '../readers/read-with-ical-expander.ts'
import { readWithIcalJs } from '../readers/read-with-ical-js.ts'
import { readWithNodeIcal } from '../readers/read-with-node-ical.ts'
import { contentOfYears } from '../rebuilds/content-of-years.ts'
import { feedFaults } from './feed-faults.ts'

const SITE = 'https://iqz.example'
let site: Awaited<ReturnType<typeof openRenderedSite>>
let libical: ReturnType<typeof libicalCheck> | null = null
beforeAll(async () => {
  site = await openRenderedSite()
  if (isInstalled(LIBICAL)) libical = libicalCheck()
}, 120_000)
afterAll(() => libical?.close())

const runs = (feed: string) => new Set([...feed.matchAll(/^UID:([^.]+\.[^.]+)/gm)].map(([, run]) => run)).size
/** Entries that name no other: each session of a run names the first one. */
const firstSessions = (feed: string) =>
  (feed.match(/BEGIN:VEVENT/g) ?? []).length - (feed.match(/^RELATED-TO/gm) ?? []).length

describe.each<[string, () => Content]>([
  ['the example content', () => exampleContent() as Content],
  ['generated events, courses and a withdrawal', contentOfYears],
])('every feed of %s', (_, content) => {
  test('keeps the rules, leads to pages that are there, and is read alike', async () => {
    site.load(content(), '2026-11-22T12:00:00Z')
    const paths = site.paths()
    const feeds = paths.filter((path) => path.endsWith('.ics'))
    expect(feeds.length).toBeGreaterThan(90)
    const pages = new Set(paths.map((path) => SITE + path))
    for (const path of feeds) {
      const feed = await site.render(path)
      expect(feedFaults(feed, SITE + path), path).toEqual([])
      expect(libical?.check(feed) ?? '', path).toBe('')
      for (const [, url] of feed.replaceAll('\r\n ', '').matchAll(/^URL[^:]*:(.*)\r$/gm))
        expect(pages, path).toContain(url)
      if (path.startsWith('/kalender/kurs')) expect(firstSessions(feed), path).toBe(runs(feed))
      const read = readWithIcalJs(feed)
      expect(readWithIcalExpander(feed), path).toEqual(read)
      expect(readWithNodeIcal(feed), path).toEqual(read)
    }
  }, 120_000)

  test('stands on a page with an address to subscribe to and one to copy', async () => {
    site.load(content(), '2026-11-22T12:00:00Z')
    const html = await site.render('/kalender/')
    const offered = [...html.matchAll(/href="(\/kalender\/[^"]+\.ics)"/g)].map(([, path]) => path)
    const text = html.replaceAll('<wbr>', '')
    expect(offered.length).toBeGreaterThan(10)
    for (const path of offered) {
      expect(text, path).toContain(`href="webcal://iqz.example${path}"`)
      expect(text, path).toContain(`>${SITE}${path}</code>`)
    }
  })
})
