import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportDataset } from '../../scripts/dataset/export-dataset.ts'
import { importDataset } from '../../scripts/dataset/import-dataset.ts'
import { randomDocuments } from './random-documents.ts'
import { SMALL_PNG } from './small-png.ts'
import { openTarget, type Target } from './target.ts'

let folder: string
let source: Target
let copy: Target
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dataset-'))
  source = await openTarget()
  copy = await openTarget()
})
afterAll(async () => {
  await source.close()
  await copy.close()
  await rm(folder, { recursive: true })
})

const at = (target: Target) => async () => ({ client: target.client, close: async () => {} })

/** All content, without what a store gives anew: revisions, times, upload ids and its own address. */
async function content(target: Target) {
  const documents = await target.client.fetch<Record<string, unknown>[]>('*')
  return documents.map(({ _rev, _createdAt, _updatedAt, uploadId, url, ...rest }) => rest)
}

test('what is exported and imported elsewhere and exported again is the same content', async () => {
  const image = await source.client.assets.upload('image', SMALL_PNG, {
    filename: 'Bild.png',
    title: 'Ein Bild',
  })
  const file = await source.client.assets.upload('file', Buffer.from('Text'), { filename: 'Notiz.txt' })
  await source.client
    .transaction()
    .create({ _id: 'topic', _type: 'topic', title: 'Zeit' })
    .create({
      _id: 'article',
      _type: 'article',
      title: 'Ä',
      topics: [{ _key: 'k', _type: 'reference', _ref: 'topic' }],
      later: { _type: 'reference', _ref: 'not-yet', _weak: true },
      image: { _type: 'image', asset: { _type: 'reference', _ref: image._id }, hotspot: { x: 0.2, y: 0.8 } },
      downloads: [{ _key: 'd', _type: 'file', asset: { _type: 'reference', _ref: file._id } }],
    })
    .create({ _id: 'drafts.article', _type: 'article', title: 'Entwurf' })
    .commit()
  const first = join(folder, 'first.tar.gz')
  await exportDataset(source.client, first)
  await importDataset(first, 'create', at(copy))
  expect(await content(copy)).toEqual(await content(source))
  const imported = await copy.client.fetch('*[_id == "article"][0].image.asset->url')
  expect(Buffer.from(await (await fetch(imported)).arrayBuffer())).toEqual(SMALL_PNG)

  const second = join(folder, 'second.tar.gz')
  await exportDataset(copy.client, second)
  await importDataset(second, 'createOrReplace', at(copy))
  expect(await content(copy)).toEqual(await content(source))
})

test('values of every type that a schema of Sanity can have arrive as they were', async () => {
  const other = await openTarget()
  const third = await openTarget()
  try {
    const image = await other.client.assets.upload('image', SMALL_PNG, { filename: 'a.png' })
    const file = await other.client.assets.upload('file', Buffer.from('a'), { filename: 'a.txt' })
    const asset = (id: string) => ({ _type: 'reference', _ref: id })
    await other.client.create({ _id: 'target', _type: 'kind.ofOther', label: 'Ziel' })
    await other.client.create({
      _id: 'folder.every-type',
      _type: 'everyType',
      string: 'Ä \u0000 \u2028 👩‍👧 "\\"',
      emptyString: '',
      text: 'Eins\n\n\tZwei\r\n',
      number: -0.1,
      large: 9_007_199_254_740_991,
      tiny: 5e-324,
      boolean: false,
      nothing: null,
      date: '2026-02-28',
      datetime: '2026-02-28T23:59:59.999Z',
      url: 'https://example.org/ä?x=1#y',
      email: 'a@example.org',
      slug: { _type: 'slug', current: 'jede-art' },
      geopoint: { _type: 'geopoint', lat: 51.2, lng: 6.8, alt: 38.5 },
      object: { _type: 'address', street: { name: 'Weg', numbers: [1, 2] }, empty: {} },
      strings: ['b', 'a', 'b'],
      emptyArray: [],
      objects: [{ _key: 'o1', _type: 'row', cells: ['x', 'y'] }],
      reference: { _type: 'reference', _ref: 'target' },
      weak: { _type: 'reference', _ref: 'nobody', _weak: true },
      references: [{ _key: 'r1', _type: 'reference', _ref: 'target' }],
      // As at Sanity, an import refuses a dataset that is not there.
      crossDataset: { _type: 'crossDatasetReference', _ref: 'x', _dataset: 'production', _weak: true },
      global: { _type: 'globalDocumentReference', _ref: 'media-library:x:y', _weak: true },
      image: {
        _type: 'image',
        asset: asset(image._id),
        crop: { _type: 'sanity.imageCrop', top: 0.1, bottom: 0, left: 0.25, right: 0 },
        hotspot: { _type: 'sanity.imageHotspot', x: 0.5, y: 0.25, width: 0.5, height: 0.5 },
      },
      gallery: [{ _key: 'g1', _type: 'image', asset: asset(image._id), alt: 'Bild' }],
      file: { _type: 'file', asset: asset(file._id) },
      body: [
        {
          _key: 'b1',
          _type: 'block',
          style: 'h2',
          listItem: 'bullet',
          level: 1,
          markDefs: [{ _key: 'm1', _type: 'link', href: 'https://example.org' }],
          children: [
            { _key: 's1', _type: 'span', marks: ['strong', 'm1'], text: 'Verweis' },
            { _key: 's2', _type: 'mention', person: { _type: 'reference', _ref: 'target' } },
          ],
        },
        { _key: 'b2', _type: 'code', language: 'ts', code: 'const a = 1' },
      ],
    })
    const export1 = join(folder, 'every-type.tar.gz')
    await exportDataset(other.client, export1)
    await importDataset(export1, 'create', at(third))
    const exact = '*[_id == "folder.every-type"][0]'
    const { _rev, _updatedAt, ...sent } = await other.client.fetch(exact)
    expect(await third.client.fetch(exact)).toMatchObject(sent)
    expect(await content(third)).toEqual(await content(other))
  } finally {
    await other.close()
    await third.close()
  }
})

test('made-up documents of made-up types are the same after export, import and export', async () => {
  const [made, back] = [await openTarget(), await openTarget()]
  try {
    const { _id } = await made.client.assets.upload('image', SMALL_PNG)
    const documents = randomDocuments(200, 7, _id)
    await made.client.mutate(documents.map((create) => ({ create })))
    const file = join(folder, 'random.tar.gz')
    await exportDataset(made.client, file)
    await importDataset(file, 'create', at(back))
    const imported = await content(back)
    expect(imported).toHaveLength(201)
    expect(imported).toEqual(await content(made))
    expect(imported).toEqual(expect.arrayContaining(documents))
  } finally {
    await made.close()
    await back.close()
  }
})

test('a damaged dataset is refused in a sentence and changes nothing', async () => {
  const before = await copy.client.fetch('*')
  const file = join(folder, 'damaged.ndjson')
  await writeFile(file, '{"_id":"x","_type":"topic","title":"gut"}\n{"_id":"y","_type":\n')
  await expect(importDataset(file, 'create', at(copy))).rejects.toThrow(/damaged\.ndjson, line 2/)
  expect(await copy.client.fetch('*')).toEqual(before)
})

/** As many documents as fill several transactions of an import, each referring to the one before. */
const manyDocuments = (name: string) =>
  Array.from({ length: 600 }, (_, index) => ({
    _id: `${name}-${index}`,
    _type: 'topic',
    title: 'Zeit '.repeat(200),
    ...(index > 0 ? { before: { _type: 'reference', _ref: `${name}-${index - 1}` } } : {}),
  }))

const write = (file: string, documents: object[]) =>
  writeFile(file, documents.map((document) => JSON.stringify(document)).join('\n'))

test('an import of which any document is already there is refused before anything is written', async () => {
  await copy.client.create({ _id: 'many-599', _type: 'topic', title: 'schon da' })
  const before = await copy.client.fetch('*')
  const file = join(folder, 'many.ndjson')
  await write(file, manyDocuments('many'))
  await expect(importDataset(file, 'create', at(copy))).rejects.toThrow(
    /"many-599" is already there, so nothing was imported.*--replace.*--missing/,
  )
  expect(await copy.client.fetch('*')).toEqual(before)
})

test('an import that stops half-way says so, and is made whole by importing again with --replace', async () => {
  const file = join(folder, 'half.ndjson')
  const unreachable = { _id: 'half', _type: 'topic', image: { _sanityAsset: `image@${copy.url}/keins.png` } }
  await write(file, [unreachable, ...manyDocuments('half')])
  await expect(importDataset(file, 'create', at(copy))).rejects.toThrow(/stopped half-way.*--replace/)
  const weak = 'count(*[_id match "half-*" && before._weak])'
  expect(await copy.client.fetch(weak)).toBeGreaterThan(0)
  await write(file, manyDocuments('half'))
  await importDataset(file, 'createOrReplace', at(copy))
  expect(await copy.client.fetch(weak)).toBe(0)
})

test('nothing is connected to for a dataset that cannot be imported', async () => {
  let connected = false
  const connect = async () => {
    connected = true
    return at(copy)()
  }
  await expect(importDataset(join(folder, 'nichts.tar.gz'), 'create', connect)).rejects.toThrow(
    'There is no file',
  )
  expect(connected).toBe(false)
})
