import { describe, expect, it } from 'vitest'
import { headings } from './headings.ts'
import { portableTextHtml } from './to-html.ts'

const context = {
  pathOf: (id: string) => (id === 'article-da' ? '/wissen/da/' : null),
  imageAsset: (id: string) => (id.startsWith('image-') ? { colour: null } : null),
  fileAsset: (id: string) =>
    id.startsWith('file-') ? { originalFilename: 'Leitfaden.pdf', size: 1_400_000 } : null,
}
const html = (value: unknown, shift?: number) => portableTextHtml(value, { ...context, shift })
const block = (text: string, rest: object = {}) => ({
  _type: 'block',
  _key: text,
  style: 'normal',
  children: [{ _type: 'span', text, marks: [] }],
  markDefs: [],
  ...rest,
})
const linked = (mark: object) => [
  block('', {
    children: [{ _type: 'span', text: 'hier', marks: ['m'] }],
    markDefs: [{ _key: 'm', ...mark }],
  }),
]

describe('text from content', () => {
  it('reaches HTML escaped', () => {
    expect(html([block('<script>alert(1)</script> & "mehr"')])).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;mehr&quot;</p>',
    )
    expect(html([{ _type: 'callout', title: '<b>', text: '<img src=x onerror=y>' }])).not.toMatch(/<b>|<img/)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//fremd',
    'wissen',
    null,
  ])('is no link to %s', (href) => expect(html(linked({ _type: 'link', href }))).toBe('<p>hier</p>'))

  it('links to pages, mail and telephone', () => {
    expect(html(linked({ _type: 'link', href: 'https://a.de/?x=1&y="' }))).toContain(
      'href="https://a.de/?x=1&amp;y=&quot;"',
    )
    expect(html(linked({ _type: 'link', href: 'mailto:a@b.de' }))).toContain('href="mailto:a@b.de"')
  })

  it('links to published documents only', () => {
    const to = (_ref: string) => html(linked({ _type: 'internalLink', target: { _ref } }))
    expect(to('article-da')).toBe('<p><a href="/wissen/da/">hier</a></p>')
    expect(to('article-weg')).toBe('<p>hier</p>')
  })

  it('survives damaged and unknown blocks', () => {
    const damaged = [
      null,
      7,
      {},
      { _type: 'fremd' },
      { _type: 'figure' },
      { _type: 'download' },
      { _type: 'block' },
    ]
    expect(html(damaged)).toBe('')
    expect(html('kein Feld')).toBe('')
    expect(
      html([{ _type: 'block', children: [{ _type: 'span', text: 'da', marks: ['weg', 3] }, null] }]),
    ).toBe('<p>da</p>')
  })

  it('shows pictures, and the alternative text of one that is missing', () => {
    const figure = { _type: 'figure', alt: 'Ein <Bild>' }
    const asset = { _ref: 'image-9a1b9a1b9a1b9a1b-800x600-jpg' }
    expect(html([{ ...figure, asset }])).toContain('<img src="/bilder/9a1b9a1b9a1b9a1b-800x600')
    expect(html([{ ...figure, asset: { _ref: 'weg' } }])).toBe(
      '<figure class="figure"><span class="picture picture--missing">Ein &lt;Bild&gt;</span></figure>',
    )
  })

  it('shows downloads with kind and size', () => {
    const asset = { _ref: 'file-9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b-pdf' }
    expect(html([{ _type: 'download', title: 'Leitfaden', asset }])).toMatch(
      /href="\/dateien\/9a1b\w+-leitfaden\.pdf" download>Leitfaden<\/a>.*\(PDF, 1,4 MB\)/,
    )
  })
})

describe('headings', () => {
  const text = [
    block('Über uns', { style: 'h2' }),
    block('Über uns', { style: 'h2', _key: 'b' }),
    block('', { style: 'h2' }),
  ]

  it('carry the anchors that the table of contents names', () => {
    expect(headings(text).map(({ id }) => id)).toEqual(['text-ueber-uns', 'text-ueber-uns-2'])
    expect(html(text)).toBe('<h2 id="text-ueber-uns">Über uns</h2><h2 id="text-ueber-uns-2">Über uns</h2>')
  })

  it('are lowered under a heading of the page', () => {
    expect(html([block('Ziel', { style: 'h2' })], 1)).toBe('<h3 id="text-ziel">Ziel</h3>')
  })
})
