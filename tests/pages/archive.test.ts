import { expect, it } from 'vitest'
import { renderedPages } from './rendered-pages.ts'

it('years that begin on one page of an archive are one link, so that only one says "here"', async () => {
  const page = await renderedPages('2026-11-22T12:00:00Z')
  const articles = Array.from({ length: 60 }, (_, index) => ({
    ...{
      _id: `a${index}`,
      _type: 'article',
      title: `Beitrag ${index}`,
      slug: { current: `beitrag-${index}` },
    },
    publishedAt: `${2025 - Math.floor(index / 8)}-06-01T09:00:00Z`,
  }))
  const { html } = await page('/wissen/seite/1/', articles)
  const years = html.slice(html.indexOf('aria-label="Bis zum Jahr"'))
  const links = [
    ...years.matchAll(/<a class="chip" href="([^"]+)"( aria-current="page")?[^>]*>\s*([^<\s]+)/g),
  ]
  expect(links.map(([, href, here, title]) => [title, href, here !== undefined])).toEqual([
    ['Neueste', '/wissen/', false],
    ['2021–2023', '/wissen/seite/2/', false],
    ['2018–2020', '/wissen/seite/1/', true],
  ])
}, 120_000)
