import { createHash } from 'node:crypto'
import type { PortalDocument } from '@iqz/shared/content/document-types.ts'
import { describe, expect, it } from 'vitest'
import { fitToSchema } from '../../../site/src/content/fit-to-schema.ts'
import { problemsOf } from '../../../site/src/content/problems.ts'
import { drawImage } from './draw-image.ts'
import { generateDocuments } from './generate-documents.ts'
import { proportionsOf } from './proportions.ts'

const imageIds = [drawImage(1).assetId, drawImage(2).assetId]
const stored = (documents: number, seed?: number) =>
  [...generateDocuments(documents, imageIds, seed)] as unknown as PortalDocument[]

describe.each([100, 900])('a dataset of %i documents', (size) => {
  const documents = stored(size)

  it('has that many, each id once', () => {
    expect(documents).toHaveLength(size)
    expect(new Set(documents.map(({ _id }) => _id)).size).toBe(size)
  })

  it('fits the schemas, and the site has nothing to complain about', () => {
    const ids = new Set([...imageIds, ...documents.map(({ _id }) => _id)])
    for (const document of documents) {
      const misfits: string[] = []
      fitToSchema(document, (field, message) => misfits.push(`${field}: ${message}`))
      expect(misfits).toEqual([])
      expect(problemsOf(document, (id) => ids.has(id))).toEqual([])
    }
  })

  it('refers only to what comes before, so that it can be stored in order', () => {
    const known = new Set(imageIds)
    for (const document of documents) {
      for (const [, id] of JSON.stringify(document).matchAll(/"_ref":"([^"]+)"/g)) expect(known).toContain(id)
      known.add(document._id)
    }
  })
})

it('is the same for the same seed and another one for another', () => {
  const digest = (seed?: number) =>
    createHash('sha256')
      .update(JSON.stringify(stored(300, seed)))
      .digest('hex')
  expect(digest()).toBe(digest(1))
  expect(digest(2)).not.toBe(digest(1))
})

it('keeps its proportions from a thousand documents on', () => {
  const shareOfArticles = (documents: number) => proportionsOf(documents).article / documents
  expect(shareOfArticles(100_000)).toBeCloseTo(shareOfArticles(10_000), 1)
  expect(proportionsOf(1_000).municipality).toBe(396)
})
