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
  await importDataset(copy.client, first)
  expect(await content(copy)).toEqual(await content(source))
  const imported = await copy.client.fetch('*[_id == "article"][0].image.asset->url')
  expect(Buffer.from(await (await fetch(imported)).arrayBuffer())).toEqual(SMALL_PNG)

  const second = join(folder, 'second.tar.gz')
  await exportDataset(copy.client, second)
  await importDataset(copy.client, second, 'createOrReplace')
  expect(await content(copy)).toEqual(await content(source))
})

test('a damaged dataset is refused in a sentence and changes nothing', async () => {
  const before = await copy.client.fetch('*')
  const file = join(folder, 'damaged.ndjson')
  await writeFile(file, '{"_id":"x","_type":"topic","title":"gut"}\n{"_id":"y","_type":\n')
  await expect(importDataset(copy.client, file)).rejects.toThrow(/damaged\.ndjson, line 2/)
  expect(await copy.client.fetch('*')).toEqual(before)
})
