import { expect, it } from 'vitest'
import { openRenderedSite } from './open-rendered-site.ts'

it('the RSS feed is XML whatever was pasted into a text', async () => {
  const { load, render } = await openRenderedSite()
  const pasted = 'Aus der Folie\u000bkopiert'
  const article = { title: pasted, teaser: `${pasted}\u0000`, slug: { current: 'folie' } }
  load(
    [
      { _id: 'siteSettings', _type: 'siteSettings', title: pasted, tagline: pasted, copyright: pasted },
      { _id: 'a', _type: 'article', publishedAt: '2026-11-01T09:00:00Z', ...article },
    ],
    '2026-11-22T12:00:00Z',
  )
  const feed = await render('/rss.xml')
  expect(feed).toContain('<title><![CDATA[Aus der Folie kopiert]]></title>')
  // What a document may hold: XML 1.0, section 2.2.
  expect(feed).not.toMatch(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
}, 120_000)
