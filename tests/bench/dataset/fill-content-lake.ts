import type { SanityClient, SanityDocumentStub } from '@sanity/client'
import { drawImage } from './draw-image.ts'
import { generateDocuments } from './generate-documents.ts'
import { imagesFor } from './proportions.ts'

/** Documents in one transaction: a mutation request may have 4 MB. */
const AT_ONCE = 200

/**
 * Fills an empty Content Lake with a generated dataset, through its API like any import.
 *
 * @param client may write
 * @param documents how many, 100 to 100,000; a picture for every twenty comes on top
 * @returns how many documents there are now, assets included
 */
export async function fillContentLake(client: SanityClient, documents: number, seed = 1): Promise<number> {
  const imageIds: string[] = []
  for (let number = 1; number <= imagesFor(documents); number++) {
    const { assetId, filename, bytes } = drawImage(number)
    await client.assets.upload('image', bytes, { filename })
    imageIds.push(assetId)
  }
  let transaction = client.transaction()
  let stored = 0
  let committing: Promise<unknown> = Promise.resolve()
  for (const document of generateDocuments(documents, imageIds, seed)) {
    transaction.create(document as SanityDocumentStub & { _id: string })
    stored += 1
    if (stored % AT_ONCE !== 0 && stored !== documents) continue
    // One after the other, as documents refer to earlier ones; the next are made meanwhile.
    await committing
    committing = transaction.commit({ visibility: 'async', returnDocuments: false })
    // Awaited above or below: until then a rejection is not lost, only not yet looked at.
    committing.catch(() => undefined)
    transaction = client.transaction()
  }
  await committing
  return stored + imageIds.length
}
