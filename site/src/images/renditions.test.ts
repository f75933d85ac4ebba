import { describe, expect, it } from 'vitest'
import { documentRenditions } from './document-renditions.ts'
import { renditionsOf } from './renditions.ts'

const hash = '4f0c2b9d1e6a8f735b2c4d6e8f0a1b2c3d4e5f60'
const figure = (size: string, rest = {}) => ({
  _type: 'figure',
  asset: { _ref: `image-${hash}-${size}-jpg` },
  ...rest,
})

describe('renditions of a figure', () => {
  it('are the usual widths in WebP and one JPEG, whole pictures without a crop in the name', () => {
    expect(renditionsOf(figure('3000x2000'), 'natural').map(({ file }) => file)).toEqual([
      `${hash}-480x320-r1.webp`,
      `${hash}-800x533-r1.webp`,
      `${hash}-1200x800-r1.webp`,
      `${hash}-1600x1067-r1.webp`,
      `${hash}-1200x800-r1.jpg`,
    ])
  })

  it('never exceed the original and end with its own width', () => {
    expect(renditionsOf(figure('1000x500'), 'natural').map(({ width }) => width)).toEqual([
      480, 800, 1000, 1000,
    ])
    expect(renditionsOf(figure('300x200'), 'natural').map(({ width }) => width)).toEqual([300, 300])
  })

  it('honour the crop', () => {
    const [smallest] = renditionsOf(
      figure('2000x1000', { crop: { left: 0.25, right: 0.25, top: 0, bottom: 0 } }),
      'natural',
    )
    expect(smallest?.file).toBe(`${hash}-480x480-500_0_1000_1000-r1.webp`)
    expect(smallest?.query).toBe('rect=500,0,1000,1000&w=480&h=480&fit=crop&fm=webp&q=75')
  })

  it('keep the hotspot in view and the box inside the picture', () => {
    const [right] = renditionsOf(figure('3000x1000', { hotspot: { x: 0.95, y: 0.5 } }), 'card')
    expect(right?.query).toContain('rect=1500,0,1500,1000')
    const [middle] = renditionsOf(figure('3000x1000', { hotspot: { x: 0.5, y: 0.5 } }), 'card')
    expect(middle?.query).toContain('rect=750,0,1500,1000')
  })

  it('pass SVG through as it is', () => {
    const svg = renditionsOf({ asset: { _ref: `image-${hash}-640x480-svg` } }, 'card')
    expect(svg).toMatchObject([{ file: `${hash}-640x480.svg`, query: '' }])
  })

  it('are none for a figure without a usable asset', () => {
    for (const broken of [null, {}, { asset: {} }, { asset: { _ref: 'image-../../etc-1x1-png' } }]) {
      expect(renditionsOf(broken, 'natural')).toEqual([])
    }
  })
})

describe('renditions of a document', () => {
  it('cover head picture, body figures and portraits, each file once', () => {
    const document = {
      _type: 'article',
      image: figure('3000x2000'),
      body: [{ _type: 'block' }, figure('600x300'), figure('600x300')],
    }
    const files = documentRenditions(document).map(({ file }) => file)
    expect(files).toContain(`${hash}-600x300-r1.webp`)
    expect(files).toContain(`${hash}-480x320-r1.webp`)
    expect(new Set(files).size).toBe(files.length)
  })
})
