import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SMALL_PNG } from './small-png.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

test('an uploaded image gets a document with its measures and previews', async () => {
  const asset = await target.client.assets.upload('image', SMALL_PNG, {
    filename: 'zwei Farben.png',
    title: 'Farben',
  })
  expect(asset).toMatchObject({
    _id: expect.stringMatching(/^image-[0-9a-f]{40}-4x2-png$/),
    _type: 'sanity.imageAsset',
    mimeType: 'image/png',
    originalFilename: 'zwei Farben.png',
    title: 'Farben',
    size: SMALL_PNG.length,
    metadata: { dimensions: { width: 4, height: 2, aspectRatio: 2 }, isOpaque: true, hasAlpha: false },
  })
  expect(asset.metadata.lqip).toMatch(/^data:image\/jpeg;base64,/)
  expect(asset.metadata.blurHash).toMatch(/^.{20,}$/)
  expect(asset.metadata.palette?.dominant?.background).toMatch(/^#[0-9a-f]{6}$/)
  const sent = await fetch(asset.url)
  expect(Buffer.from(await sent.arrayBuffer())).toEqual(SMALL_PNG)
})

test('the same bytes under another name are the same asset', async () => {
  const first = await target.client.assets.upload('image', SMALL_PNG, { filename: 'eins.png' })
  const second = await target.client.assets.upload('image', SMALL_PNG, { filename: 'zwei.png' })
  expect(second).toEqual(first)
  expect(await target.client.fetch('count(*[_type == "sanity.imageAsset"])')).toBe(1)
})

test('a file that was lost is brought back by uploading it again', async () => {
  const upload = () =>
    target.client.assets.upload('file', Buffer.from('Satzung'), { filename: 'satzung.txt' })
  const asset = await upload()
  await rm(join(target.settings.folder, 'assets', 'files', `${asset.assetId}.txt`))
  expect((await fetch(asset.url)).status).toBe(404)
  expect(await upload()).toEqual(asset)
  expect(await (await fetch(asset.url)).text()).toBe('Satzung')
})

test('an image is given in the size, part and format its address asks for', async () => {
  const { url } = await target.client.assets.upload('image', SMALL_PNG)
  const reupload = async (parameters: string) => {
    const sent = await fetch(url + parameters)
    const bytes = Buffer.from(await sent.arrayBuffer())
    const asset = await target.client.assets.upload('image', bytes)
    const { width, height } = asset.metadata.dimensions
    return { type: sent.headers.get('content-type'), width, height }
  }
  expect(await reupload('?w=20')).toEqual({ type: 'image/png', width: 20, height: 10 })
  expect(await reupload('?w=20&fit=max')).toEqual({ type: 'image/png', width: 4, height: 2 })
  expect(await reupload('?w=10&h=10&fit=crop&fm=webp')).toEqual({ type: 'image/webp', width: 10, height: 10 })
  expect(await reupload('?rect=2,0,2,2&fm=jpg')).toEqual({ type: 'image/jpeg', width: 2, height: 2 })
  expect(await reupload('?h=10&dpr=2')).toEqual({ type: 'image/png', width: 40, height: 20 })
})

test('a parameter out of range or an area outside the image is refused', async () => {
  const { url } = await target.client.assets.upload('image', SMALL_PNG)
  for (const parameters of ['?w=0', '?w=99999', '?fm=exe', '?rect=4,0,1,1', '?q=101', '?bg=red']) {
    expect((await fetch(url + parameters)).status).toBe(400)
  }
})

test('an asset that does not exist is not found, whatever its name tries', async () => {
  const base = `${target.url}/images/embedded/production`
  for (const name of ['nothing.png', '..%2F..%2Fcontent.sqlite', `${'0'.repeat(40)}-1x1.png?w=5`]) {
    expect((await fetch(`${base}/${name}`)).status).toBe(404)
  }
})

test('a file is given back as it came, and can be saved under a name', async () => {
  const asset = await target.client.assets.upload('file', Buffer.from('%PDF-1.7'), {
    filename: 'Leitfaden.pdf',
    contentType: 'application/pdf',
  })
  expect(asset).toMatchObject({ _type: 'sanity.fileAsset', extension: 'pdf', mimeType: 'application/pdf' })
  const sent = await fetch(`${asset.url}?dl=Leitfaden%20für%20Kommunen.pdf`)
  expect(await sent.text()).toBe('%PDF-1.7')
  expect(sent.headers.get('content-disposition')).toContain(
    "filename*=UTF-8''Leitfaden%20f%C3%BCr%20Kommunen.pdf",
  )
})

test('a part of a file is given where it is asked for, as browsers do of videos', async () => {
  const { url } = await target.client.assets.upload('file', Buffer.from('0123456789'), { filename: 'a.mp4' })
  const ask = (headers: Record<string, string>, method = 'GET') => fetch(url, { method, headers })
  const part = await ask({ range: 'bytes=2-4' })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ])
  expect(await (await ask({ range: 'bytes=-1' })).text()).toBe('9')
  const behind = await ask({ range: 'bytes=10-' })
  expect([behind.status, behind.headers.get('content-range')]).toEqual([416, 'bytes */10'])
  const whole = await ask({ range: 'bytes=2-4', 'if-range': '"x"' })
  expect([whole.status, whole.headers.get('accept-ranges'), await whole.text()]).toEqual([
    200,
    'bytes',
    '0123456789',
  ])
  expect((await ask({ range: 'bytes=2-4' }, 'HEAD')).headers.get('content-length')).toBe('10')
})

test('a file whose type is no type can still be downloaded', async () => {
  const asset = await target.client.assets.upload('file', Buffer.from('%PDF-1.7 B'), { filename: 'b.pdf' })
  await target.client.patch(asset._id).set({ mimeType: 'application/pdf\nx: y' }).commit()
  const sent = await fetch(asset.url)
  expect(sent.headers.get('content-type')).toBe('application/octet-stream')
  expect(await sent.text()).toBe('%PDF-1.7 B')
})

test('an uploaded page or drawing can run no script beside the Studio', async () => {
  const page = await target.client.assets.upload('file', Buffer.from('<script>alert(1)</script>'), {
    filename: 'x.html',
    contentType: 'text/html',
  })
  const drawing = await target.client.assets.upload(
    'image',
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    ),
  )
  expect(drawing._id).toMatch(/-9x9-svg$/)
  for (const { url } of [page, drawing]) {
    const { headers } = await fetch(url)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect((await fetch(page.url)).headers.get('content-disposition')).toBe('attachment')
})

test('an asset in use cannot be deleted', async () => {
  const asset = await target.client.assets.upload('image', SMALL_PNG)
  await target.client.create({ _type: 'article', image: { asset: { _ref: asset._id } } })
  await expect(target.client.delete(asset._id)).rejects.toMatchObject({ statusCode: 409 })
})

test('camera data and place are kept only when they are asked for', async () => {
  const photo = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#0a0' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Kamera', DateTime: '2026:05:01 10:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '6/1 15/1 0/1',
      },
    })
    .toBuffer()
  const upload = async (extract?: ('exif' | 'location')[]) => {
    // One document per content: another byte at the end is another content and the same picture.
    const bytes = Buffer.concat([photo, Buffer.from(extract?.join() ?? '')])
    return (await target.client.assets.upload('image', bytes, extract ? { extract } : {})).metadata
  }
  expect(await upload()).not.toHaveProperty('exif')
  const both = await upload(['exif', 'location'])
  expect(both).toMatchObject({
    exif: { _type: 'sanity.imageExifMetadata', Make: 'Kamera' },
    location: { _type: 'geopoint', lat: 50.5, lng: -6.25 },
  })
  expect(both).not.toHaveProperty('palette')
  expect(await upload(['exif'])).not.toHaveProperty('location')
})

test('a picture taken on its side is measured and shown upright', async () => {
  const side = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#00a' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const { url, metadata } = await target.client.assets.upload('image', side)
  expect(metadata.dimensions).toMatchObject({ width: 4, height: 8 })
  const rendition = await sharp(Buffer.from(await (await fetch(`${url}?w=2`)).arrayBuffer())).metadata()
  expect([rendition.width, rendition.height, rendition.exif]).toEqual([2, 4, undefined])
})

test('a bomb of pixels is refused before it is unpacked', async () => {
  // 30,000 × 30,000 pixels in a kilobyte: the header of a PNG says so.
  const bomb = Buffer.from(SMALL_PNG)
  bomb.writeUInt32BE(30_000, 16)
  bomb.writeUInt32BE(30_000, 20)
  await expect(target.client.assets.upload('image', bomb)).rejects.toMatchObject({ statusCode: 400 })
})
