import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportDataset } from '../../scripts/dataset/export-dataset.ts'
import { importDataset } from '../../scripts/dataset/import-dataset.ts'
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
