import { expect, test } from 'vitest'
import type { StoredDocument } from '../store/document.ts'
import { documentBatches } from './document-batches.ts'

test.each([
  ['few documents', 450, 10, [200, 200, 50]],
  // Together they could be longer than any text in V8 may be (2^29 - 24 characters).
  ['little text', 7, 400_000, [3, 3, 1]],
  ['at least one document', 3, 2_000_000, [1, 1, 1]],
  ['nothing when there is none', 0, 0, []],
])('a batch holds %s', (_what, count, length, expected) => {
  const text = 'x'.repeat(length)
  const documents = Array.from({ length: count }, (_, number) => ({ _id: `d${number}`, text }))
  const batches = [...documentBatches(documents as unknown as StoredDocument[])].map((batch) =>
    JSON.parse(batch),
  )
  expect(batches.map((batch) => batch.length)).toEqual(expected)
  expect(batches.flat()).toEqual(documents)
})
