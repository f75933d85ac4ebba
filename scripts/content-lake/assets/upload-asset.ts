import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { getMimeType } from 'hono/utils/mime'
import type { Account } from '../accounts/account.ts'
import type { ContentLake } from '../content-lake.ts'
import { applyMutations } from '../mutate/apply-mutations.ts'
import type { NewDocument } from '../mutate/mutation.ts'
import type { JsonObject, StoredDocument } from '../store/document.ts'
import { randomId } from '../store/random-id.ts'
import type { AssetKind } from './asset-files.ts'
import { imageFacts, imageType } from './image-metadata.ts'
import { pictureWork } from './picture-work.ts'

/** A file on its way into the store. */
export interface Upload {
  kind: AssetKind
  bytes: Buffer
  /** The media type the sender states; an image is known by its bytes instead. */
  type: string
  filename: string | undefined
  /** Further attributes of the asset document, such as its label. */
  attributes: JsonObject
  /** What shall be read from an image (see `imageFacts`). */
  wanted: readonly string[]
  author: Account
}

/**
 * Stores a file and its asset document. The same bytes again give the document they already have, and bring back the file
 * where that was lost.
 */
export async function uploadAsset(lake: ContentLake, upload: Upload): Promise<StoredDocument> {
  const sha1 = createHash('sha1').update(upload.bytes).digest('hex')
  const asset = upload.kind === 'images' ? await imageAsset(upload, sha1) : fileAsset(upload, sha1)
  const existing = lake.store.raw.get(asset._id)
  if (existing && lake.assets.touch(upload.kind, asset.name, upload.bytes.length)) return existing
  const path = `${upload.kind}/${lake.settings.projectId}/${lake.settings.dataset}/${asset.name}`
  await lake.assets.write(upload.kind, asset.name, upload.bytes)
  const { name: _, ...specific } = asset
  const document = {
    ...upload.attributes,
    ...specific,
    assetId: sha1,
    originalFilename: upload.filename ?? asset.name,
    path,
    sha1hash: sha1,
    size: upload.bytes.length,
    uploadId: randomId(32),
    url: `${lake.publicUrl}/${path}`,
  }
  applyMutations(lake, {
    mutations: [{ createIfNotExists: document as NewDocument }],
    author: upload.author,
    // Whoever may draft may add pictures to a draft; their documents have no drafts themselves.
    onBehalf: true,
  })
  return lake.store.raw.get(asset._id) as StoredDocument
}

async function imageAsset({ bytes, wanted }: Upload, sha1: string) {
  const { extension, width, height, metadata } = await pictureWork(() => imageFacts(bytes, wanted))
  const dimensions = `${width}x${height}`
  return {
    _id: `image-${sha1}-${dimensions}-${extension}`,
    _type: 'sanity.imageAsset',
    name: `${sha1}-${dimensions}.${extension}`,
    extension,
    mimeType: imageType(extension),
    metadata,
  }
}

function fileAsset({ filename, type }: Upload, sha1: string) {
  const given = extname(filename ?? '')
    .slice(1)
    .toLowerCase()
  const extension = /^[a-z0-9]{1,10}$/.test(given) ? given : 'bin'
  return {
    _id: `file-${sha1}-${extension}`,
    _type: 'sanity.fileAsset',
    name: `${sha1}.${extension}`,
    extension,
    // A client that does not know sends the most general type; the name knows better.
    mimeType: type === 'application/octet-stream' ? (getMimeType(`x.${extension}`) ?? type) : type,
  }
}
