import type { StoredDocument } from '../store/document.ts'

/** Documents handed over at once, and about how many characters of them: few enough that nobody notices. */
const COUNT = 200
const SIZE = 1_000_000

/**
 * Lists of documents as JSON, for another thread. As text they are handed over ten times as fast as as objects, and the
 * other thread does the rest.
 */
export function* documentBatches(documents: Iterable<StoredDocument>): Generator<string> {
  let batch: string[] = []
  let size = 0
  for (const document of documents) {
    const text = JSON.stringify(document)
    batch.push(text)
    size += text.length
    if (batch.length < COUNT && size < SIZE) continue
    yield `[${batch.join()}]`
    batch = []
    size = 0
  }
  if (batch.length > 0) yield `[${batch.join()}]`
}
