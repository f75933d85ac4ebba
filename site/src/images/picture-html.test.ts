import { describe, expect, it } from 'vitest'
import { imageAsset } from './image-asset.ts'
import { pictureHtml } from './picture-html.ts'

const figure = { asset: { _ref: 'image-4f0c2b9d1e6a8f73-1000x500-jpg' }, alt: 'Kinder & "Eltern"' }
const sizes = '100vw'
const withColour = (colour: string | null) => pictureHtml(figure, { colour }, { sizes })

describe('pictureHtml', () => {
  it('fills the place with the main colour, hidden from screen readers and without a style', () => {
    const html = withColour('#a1b2c3')
    expect(html).toContain('<svg aria-hidden="true" focusable="false"><rect')
    expect(html).toContain('fill="#a1b2c3"')
    expect(html).toContain('width="1000" height="500" alt="Kinder &amp; &quot;Eltern&quot;"')
    expect(html).not.toContain('style')
    expect(withColour(null)).not.toContain('<svg')
  })

  it.each([
    ['#ffffff', 'light'],
    ['#777777', 'light'],
    ['#757575', 'dark'],
    ['#0b3c49', 'dark'],
  ])('keeps the alternative text readable on %s', (colour, shade) => {
    expect(withColour(colour)).toContain(`class="picture picture--${shade}"`)
  })

  it('gives the alternative text of a picture that is missing, and nothing for an ornament', () => {
    expect(pictureHtml(figure, null, { sizes })).toBe(
      '<span class="picture picture--missing">Kinder &amp; &quot;Eltern&quot;</span>',
    )
    expect(pictureHtml(figure, null, { sizes, decorative: true })).toBe('')
    expect(pictureHtml(null, null, { sizes })).toBe('')
  })
})

describe('imageAsset', () => {
  const metadata = { isOpaque: true, palette: { dominant: { background: '#A1B2C3' } } }

  it('gives the main colour of a picture that covers it', () => {
    expect(imageAsset({ metadata })).toEqual({ colour: '#A1B2C3' })
  })

  it.each([
    ['shines through', { ...metadata, isOpaque: false }],
    ['was uploaded without a palette', { isOpaque: true }],
    ['has no metadata', null],
    ['has something else for a colour', { isOpaque: true, palette: { dominant: { background: '"><b>' } } }],
  ])('gives no colour for a picture that %s', (_, faulty) => {
    expect(imageAsset({ metadata: faulty })).toEqual({ colour: null })
  })

  it('knows nothing of one that is not published', () => {
    expect(imageAsset(null)).toBeNull()
  })
})
