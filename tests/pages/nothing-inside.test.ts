import { beforeAll, expect, it } from 'vitest'
import type { Content } from './open-rendered-site.ts'
import { renderedPages } from './rendered-pages.ts'

let page: Awaited<ReturnType<typeof renderedPages>>
beforeAll(async () => {
  page = await renderedPages('2026-11-22T12:00:00Z')
}, 120_000)

/** What the Studio leaves in a document when its fields were emptied, and references to what is not published. */
const emptied = {
  ...{ title: 'Leer', slug: { current: 'leer' }, contact: { _type: 'contact' } },
  ...{ contacts: [{ _key: 'c', _type: 'contact' }], speakers: [{ _key: 's', _type: 'contact' }] },
  ...{ links: [{ _key: 'l', _type: 'link' }], sources: [{ _key: 's', _type: 'source' }] },
  ...{ downloads: [{ _key: 'd', _type: 'download' }], familyOffice: { _type: 'contact' } },
  ...{ topics: [{ _key: 't', _type: 'reference', _ref: 'topic-unpublished', _weak: true }] },
}

it.each([
  ['article', '/wissen/leer/'],
  ['practiceExample', '/praxis/leer/'],
  ['course', '/qualifizierung/leer/'],
  ['event', '/veranstaltungen/leer/'],
  ['page', '/leer/'],
  ['municipality', '/kommunen/bochum/'],
])('no heading, term or column of %s stands over nothing', async (_type, path) => {
  const document = { _id: 'd', _type, publishedAt: '2026-01-01T09:00:00Z', ...emptied }
  const bochum = { _id: 'municipality-05911000', ags: '05911000', slug: { current: 'bochum' } }
  const { html } = await page(path, [
    _type === 'municipality' ? { ...document, ...bochum } : document,
  ] as Content)
  expect(html).toContain('<h1')
  expect(html).not.toMatch(
    /Familienbüro|Auskunft gibt|Weiterführende|Quellen|Herunterladen|Mitwirkende|>Themen</,
  )
  expect(html).not.toMatch(/<(aside|dd|dl|ul|section)[^>]*>\s*<\/\1>/)
  if (['article', 'practiceExample', 'course', 'page'].includes(_type)) expect(html).not.toContain('<aside')
})

it('nobody is announced on the start page where nobody works', async () => {
  expect((await page('/', [])).text).not.toContain('Überall im Land')
  const manager = {
    ...{ _id: 'm', _type: 'manager', name: 'A', slug: { current: 'a' }, consentDate: '2026-01-01' },
    municipality: { _type: 'reference', _ref: 'municipality-05911000', _weak: true },
  }
  expect((await page('/', [manager])).text).toContain('1 Person in 1 Kommune')
})
