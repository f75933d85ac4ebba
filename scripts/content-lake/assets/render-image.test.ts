import sharp from 'sharp'
import { expect, test } from 'vitest'
import { renderImage } from './render-image.ts'
import { type RenditionRequest, renditionRequest } from './rendition-request.ts'

/** 90 by 60 pixels: three columns red, green and blue. */
const columns = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#00ff00' } })
  .composite(
    (['#ff0000', '#0000ff'] as const).map((background, index) => ({
      input: { create: { width: 30, height: 60, channels: 3 as const, background } },
      left: index * 60,
      top: 0,
    })),
  )
  .png()
  .toBuffer()

/** 80 by 60 pixels, four frames of a colour each. */
const frames = ['#ff0000', '#00ff00', '#0000ff', '#ffff00'].map((background) =>
  sharp({ create: { width: 80, height: 60, channels: 3, background } })
    .png()
    .toBuffer(),
)
const animated = Promise.all(frames).then((pictures) =>
  sharp(pictures, { join: { animated: true } })
    .gif()
    .toBuffer(),
)

async function render(parameters: string) {
  const request = renditionRequest(Object.fromEntries(new URLSearchParams(parameters)))
  if (!request) throw new Error('nothing was asked for')
  const { bytes, type } = await renderImage(columns, 'png', request, true)
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const [red = 0, green = 0, blue = 0] = data.subarray(
    (info.width * Math.floor(info.height / 2) + (info.width >> 1)) * 3,
  )
  const middle = red > 200 ? 'red' : green > 200 ? 'green' : blue > 200 ? 'blue' : 'mixed'
  return { size: `${info.width}x${info.height}`, type, middle }
}

test.each([
  ['w=45', '45x30'],
  ['h=120', '180x120'],
  ['w=200&h=40', '60x40'],
  ['w=200&fit=max', '90x60'],
  ['max-w=30', '30x20'],
  ['w=40&h=40&fit=crop', '40x40'],
  ['w=120&h=120&fit=min', '60x60'],
  ['w=40&h=40&fit=scale', '40x40'],
  ['w=40&h=40&fit=fill&bg=fff', '40x40'],
  ['w=9&dpr=2', '18x12'],
  ['rect=0,0,1,60&w=8000', '137x8192'],
  ['rect=0,0,1,60&w=8000&fit=scale', '137x8192'],
  ['or=90', '60x90'],
  ['w=10&h=10&fit=crop&pad=5&bg=000', '20x20'],
])('%s gives %s pixels', async (parameters, size) => {
  expect((await render(parameters)).size).toBe(size)
})

test.each([
  ['rect=0,0,30,60', 'red'],
  ['rect=60,0,30,60&w=10', 'blue'],
  ['w=20&h=60&fit=crop&crop=left', 'red'],
  ['w=20&h=60&fit=crop', 'green'],
  ['w=20&h=60&fit=crop&crop=focalpoint&fp-x=0.95&fp-y=0.5', 'blue'],
  ['rect=0,0,60,60&w=20&h=60&fit=crop&crop=focalpoint&fp-x=1&fp-y=0.5', 'green'],
  ['w=20&h=60&fit=crop&crop=left&flip=h', 'red'],
])('%s shows the %s part', async (parameters, colour) => {
  expect((await render(parameters)).middle).toBe(colour)
})

test.each([
  ['fm=webp', 'image/webp'],
  ['fm=jpg&q=60', 'image/jpeg'],
  ['fm=avif&w=10', 'image/avif'],
  ['auto=format', 'image/webp'],
  ['w=10', 'image/png'],
  ['blur=50&sat=-100&invert=true', 'image/png'],
])('%s comes as %s', async (parameters, type) => {
  expect((await render(parameters)).type).toBe(type)
})

test.each([
  ['w=40', '40x30', 4],
  ['w=40&fit=crop', '40x60', 4],
  ['w=40&h=40&fit=crop&crop=focalpoint&fp-x=1&fp-y=0.5', '40x40', 4],
  ['w=40&h=40&fit=crop&crop=entropy', '40x40', 1],
  ['w=200&h=200&fit=min', '60x60', 4],
  ['pad=5&bg=fff', '90x70', 4],
  ['flip=h', '80x60', 1],
  ['or=90', '60x80', 1],
  ['rect=0,0,40,30', '40x30', 1],
])('of an animated picture %s gives %s pixels in %d frames', async (parameters, size, count) => {
  const request = renditionRequest(Object.fromEntries(new URLSearchParams(parameters)))
  const { bytes, type } = await renderImage(await animated, 'gif', request as RenditionRequest, true)
  const { width, height, pageHeight, pages } = await sharp(bytes, { animated: true }).metadata()
  expect(type).toBe('image/gif')
  expect([`${width}x${pageHeight ?? height}`, pages ?? 1]).toEqual([size, count])
})

test.each([
  ['pad=4052', 8194],
  ['pad=8192&dpr=3&or=90', 49_242],
  ['max-h=30&pad=4090', 8225],
  ['w=200&fit=max&pad=4090', 8270],
  ['w=20&h=60&fit=clip&pad=4090', 8200],
  ['w=8000&h=10&fit=scale&pad=97', 8194],
  ['w=60&h=60&fit=crop&pad=2000&dpr=3', 12_180],
])('%s would give a side of %d pixels and is refused', async (parameters, side) => {
  const message = `Invalid image parameter pad: with it a side has ${side} pixels, allowed are 8192`
  await expect(render(parameters)).rejects.toMatchObject({ status: 400, message })
})

test('parameters that change nothing ask for the original', () => {
  expect(renditionRequest({ dl: 'bild.jpg', dpr: '2' })).toBeNull()
})
