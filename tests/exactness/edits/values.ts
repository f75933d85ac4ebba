import fc from 'fast-check'
import type { Assets } from '../assets.ts'
import { ids, type RandomType } from './ids.ts'

/** Around this instant random content takes place: two days before the clocks go forward in Berlin. */
export const START = Date.parse('2026-03-27T11:30:00Z')

const DAY = 86_400_000
const MINUTE = 60_000

/** Short texts, with everything that a page has to escape, sort or live without. */
export const text = fc.constantFrom(
  'Alpha',
  'Beta',
  'Ämter & <b>Bündnisse</b>',
  'Straße „Gamma“',
  'zeta',
  "O'Neill </script>",
  '',
)

export const slug = fc
  .constantFrom('eins', 'zwei', 'drei', 'vier', 'seite', 'archiv', 'Ungültig!', '')
  .map((current) => ({ _type: 'slug', current }))

/** Mostly near the start, so that the clock passes them; now and then far off, which makes other years and months. */
const offset = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.integer({ min: -4 * 1440, max: 20 * 1440 }).map((minutes) => minutes * MINUTE),
  },
  { weight: 3, arbitrary: fc.integer({ min: -70, max: 70 }).map((days) => days * DAY) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(-420 * DAY, 290 * DAY, 2 * DAY - 11.5 * 60 * MINUTE + 90 * MINUTE),
  },
)

/** An instant; `null` for none. */
export const instant = offset.map((ms) => new Date(START + ms).toISOString())
export const date = instant.map((value) => value.slice(0, 10))

export const referenceTo = (...types: RandomType[]) =>
  fc
    .constantFrom(...types.flatMap((type): readonly string[] => ids[type]))
    .map((_ref) => ({ _type: 'reference', _ref, _weak: true }))

/** A list as the Studio keeps it, every item with a key. */
export const listOf = <Item extends object>(item: fc.Arbitrary<Item>, maxLength = 3) =>
  fc.array(item, { maxLength }).map((items) => items.map((value, index) => ({ ...value, _key: `k${index}` })))

export const related = listOf(referenceTo('article', 'practiceExample', 'event', 'course'))
export const topics = listOf(referenceTo('topic'))
export const contact = fc.record({
  _type: fc.constant('contact'),
  name: text,
  role: text,
  email: fc.constantFrom('a@example.org', 'kein @'),
  phone: fc.constantFrom('0221 1234', ''),
})
export const link = fc.constantFrom(
  'https://example.org/',
  'http://example.org/?a=1&b=2',
  'javascript:alert(1)',
  '/themen/',
)
export const webLinks = listOf(fc.record({ _type: fc.constant('webLink'), title: text, url: link }), 2)
export const sources = listOf(
  fc.record({ _type: fc.constant('source'), title: text, authors: text, year: fc.constantFrom(2019, 2024) }),
  2,
)

/** What shows pictures and files, of the assets that were uploaded and one that never was. */
export function shownAssets(assets: Assets) {
  const missing = 'image-0123456789abcdef0123456789abcdef01234567-900x600-jpg'
  const figure = fc
    .record({
      asset: fc.constantFrom(...assets.images, missing),
      crop: fc.constantFrom(undefined, { top: 0, bottom: 0.5, left: 0, right: 0 }),
      alt: text,
      caption: text,
    })
    .map(({ asset, crop, alt, caption }) => ({
      _type: 'figure',
      asset: { _type: 'reference', _ref: asset, _weak: true },
      ...(crop ? { crop: { _type: 'sanity.imageCrop', ...crop } } : {}),
      alt,
      caption,
    }))
  const download = fc
    .record({ asset: fc.constantFrom(...assets.files, 'file-0123456789abcdef-pdf'), title: text })
    .map(({ asset, title }) => ({
      _type: 'download',
      asset: { _type: 'reference', _ref: asset, _weak: true },
      title,
    }))
  const paragraph = fc
    .record({
      style: fc.constantFrom('normal', 'normal', 'h2', 'h3'),
      text,
      mark: fc.oneof(
        link.map((href) => ({ _type: 'link', _key: 'm', href })),
        referenceTo('article', 'practiceExample', 'event', 'course', 'topic', 'page', 'municipality').map(
          (target) => ({ _type: 'internalLink', _key: 'm', target }),
        ),
      ),
    })
    .map(({ style, text, mark }) => ({
      _type: 'block',
      style,
      markDefs: [mark],
      children: [
        { _type: 'span', _key: 's', text, marks: [] },
        { _type: 'span', _key: 't', text: ' mehr', marks: ['m'] },
      ],
    }))
  const callout = fc.record({ _type: fc.constant('callout'), title: text, text })
  return {
    figure,
    downloads: listOf(download, 2),
    portableText: listOf(
      fc.oneof(
        { weight: 4, arbitrary: paragraph as fc.Arbitrary<object> },
        { weight: 1, arbitrary: figure },
        { weight: 1, arbitrary: callout },
        { weight: 1, arbitrary: download },
      ),
      3,
    ),
  }
}
