import { idInLayer, layerOf, publishedIdOf } from '../store/document-id.ts'
import { DocumentIndex } from '../store/document-index.ts'
import type { Documents } from '../store/documents.ts'

/** The stacks of so many perspectives are kept: an index of all documents each. */
const KEPT = 4

const built = new WeakMap<Documents, { version: number; stacks: Map<string, DocumentIndex> }>()

/** The documents as they look with some releases applied; the first of `layers` that has a document shows it. */
export function releaseStackIndex(documents: Documents, layers: readonly string[]): DocumentIndex {
  let cached = built.get(documents)
  if (cached?.version !== documents.version) {
    cached = { version: documents.version, stacks: new Map() }
    built.set(documents, cached)
  }
  const key = layers.join(',')
  const index = cached.stacks.get(key) ?? build(documents, layers)
  cached.stacks.delete(key)
  cached.stacks.set(key, index)
  const [oldest] = cached.stacks.keys()
  if (cached.stacks.size > KEPT && oldest !== undefined) cached.stacks.delete(oldest)
  return index
}

function build(documents: Documents, layers: readonly string[]): DocumentIndex {
  const ranked = [...layers.filter((layer) => layer !== 'published'), 'published']
  const index = new DocumentIndex()
  for (const document of documents.raw.all) {
    if (!ranked.includes(layerOf(document._id))) continue
    const publishedId = publishedIdOf(document._id)
    if (index.get(publishedId)) continue
    const winner = ranked.map((layer) => documents.raw.get(idInLayer(publishedId, layer))).find(Boolean)
    if (winner) index.put({ ...winner, _id: publishedId, _originalId: winner._id })
  }
  return index
}
