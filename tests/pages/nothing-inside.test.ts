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

const filled = {
  ...{ title: 'Voll', slug: { current: 'leer' }, contact: { _type: 'contact', name: 'A' } },
  ...{ contacts: [{ _key: 'c', _type: 'contact', name: 'A' }] },
  ...{
    speakers: [{ _key: 's', _type: 'contact', name: 'A' }],
    familyOffice: { _type: 'contact', name: 'A' },
  },
  ...{ links: [{ _key: 'l', _type: 'webLink', title: 'A', url: 'https://example.org/' }] },
  ...{ sources: [{ _key: 's', _type: 'source', title: 'A' }] },
  ...{ topics: [{ _key: 't', _type: 'reference', _ref: 'topic-a', _weak: true }] },
  ...{ downloads: [{ _key: 'd', _type: 'download', title: 'A', asset: { _ref: 'file-a-pdf' } }] },
}
const referred = [
  { _id: 'topic-a', _type: 'topic', title: 'A', slug: { current: 'a' } },
  { _id: 'file-a-pdf', _type: 'sanity.fileAsset', originalFilename: 'a.pdf', extension: 'pdf', size: 1 },
]
const paths = {
  article: '/wissen/leer/',
  practiceExample: '/praxis/leer/',
  course: '/qualifizierung/leer/',
  event: '/veranstaltungen/leer/',
  page: '/leer/',
  municipality: '/kommunen/bochum/',
}
const LABELS = [
  ...['Familienbüro', 'Auskunft gibt', 'Weiterführende', 'Quellen', 'Herunterladen', 'Mitwirkende'],
  '>Themen<',
]

/** The page of a document with these fields. */
async function pageOf(type: keyof typeof paths, fields: object, others: object[] = []): Promise<string> {
  const bochum = { _id: 'municipality-05911000', ags: '05911000', slug: { current: 'bochum' } }
  const own = type === 'municipality' ? bochum : { _id: 'd' }
  const document = { _type: type, publishedAt: '2026-01-01T09:00:00Z', ...fields, ...own }
  return (await page(paths[type], [document, ...others] as Content)).html
}
const types = Object.keys(paths) as (keyof typeof paths)[]

it('each of these labels stands somewhere over something', async () => {
  let pages = ''
  for (const type of types) pages += await pageOf(type, filled, referred)
  for (const label of LABELS) expect(pages).toContain(label)
})

it.each(types)('no heading, term or column of %s stands over nothing', async (type) => {
  const html = await pageOf(type, emptied)
  expect(html).toContain('<h1')
  for (const label of LABELS) expect(html).not.toContain(label)
  expect(html).not.toMatch(/<(aside|dd|dl|ul|section)[^>]*>\s*<\/\1>/)
  if (['article', 'practiceExample', 'course', 'page'].includes(type)) expect(html).not.toContain('<aside')
})

it('nobody is announced on the start page where nobody works', async () => {
  expect((await page('/', [])).text).not.toContain('Überall im Land')
  const manager = {
    ...{ _id: 'm', _type: 'manager', name: 'A', slug: { current: 'a' }, consentDate: '2026-01-01' },
    municipality: { _type: 'reference', _ref: 'municipality-05911000', _weak: true },
  }
  expect((await page('/', [manager])).text).toContain('1 Person in 1 Kommune')
})
