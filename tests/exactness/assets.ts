import type { SanityClient } from '@sanity/client'
import { SMALL_PNG } from '../contract/small-png.ts'
import type { Document } from './document.ts'

/** The uploaded assets that random content shows: their ids, and their documents, as these may be deleted too. */
export interface Assets {
  images: string[]
  files: string[]
  documents: Document[]
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h9v9z"/></svg>'

/** Uploads two pictures and two files: small, because each publish of everything fetches their renditions. */
export async function uploadAssets(client: SanityClient): Promise<Assets> {
  const images = [SMALL_PNG, Buffer.from(SVG)].map((body) => client.assets.upload('image', body))
  const files = ['Handreichung.pdf', 'Tabelle.xlsx'].map((filename) =>
    client.assets.upload('file', Buffer.from(filename), { filename }),
  )
  const [imageAssets, fileAssets] = [await Promise.all(images), await Promise.all(files)]
  return {
    images: imageAssets.map(({ _id }) => _id),
    files: fileAssets.map(({ _id }) => _id),
    documents: [...imageAssets, ...fileAssets].map(({ _rev, _createdAt, _updatedAt, ...fields }) => fields),
  }
}
