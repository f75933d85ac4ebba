import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importDataset } from '../../../scripts/dataset/import-dataset.ts'
import { generateDocuments } from '../../bench/dataset/generate-documents.ts'
import { clientFor } from '../spawn-content-lake.ts'
import { part } from './part.ts'

// Imports as many generated documents as it is told, under ids that begin with a prefix.
const { url, documents, folder, prefix } = part<{
  url: string
  documents: number
  folder: string
  prefix: string
}>()
const client = clientFor(url)
const images = await client.fetch<string[]>('*[_type == "sanity.imageAsset"]._id')
const file = join(folder, 'import.ndjson')
const renamed = [...generateDocuments(documents, images, 2)].map((document) =>
  JSON.stringify(document).replace(/"(_id|_ref)":"(?!image-)/g, `"$1":"${prefix}-`),
)
await writeFile(file, renamed.join('\n'))
process.on('message', async () => {
  const began = performance.now()
  await importDataset(file, 'createOrReplace', async () => ({ client, close: async () => {} }))
  process.send?.(Math.round((performance.now() - began) / 1000))
})
process.send?.('ready')
