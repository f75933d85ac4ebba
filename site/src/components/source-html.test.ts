import { expect, it } from 'vitest'
import { sourceHtml } from './source-html.ts'

it('names authors, title, publisher and year, and links the title', () => {
  const source = {
    title: 'Bericht',
    authors: 'A. Muster',
    publisher: 'Verlag & Co.',
    year: 2024,
    url: 'https://a.de',
  }
  expect(sourceHtml(source)).toBe('A. Muster: <a href="https://a.de">Bericht</a>. Verlag &amp; Co., 2024')
})

it('shows what is there', () => {
  expect(sourceHtml({ title: 'Bericht', url: 'javascript:x' })).toBe('Bericht')
  expect(sourceHtml({ url: 'https://a.de/?b=1&c' })).toBe(
    '<a href="https://a.de/?b=1&amp;c">https://a.de/?b=1&amp;c</a>',
  )
})
