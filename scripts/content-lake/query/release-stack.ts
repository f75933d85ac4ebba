import { idInLayer, layerOf, publishedIdOf } from '../store/document-id.ts'
import { DocumentIndex } from '../store/document-index.ts'
import type { DocumentStore } from '../store/document-store.ts'

const built = new WeakMap<DocumentStore, { sequence: number; stacks: Map<string, DocumentIndex> }>()

/** The documents as they look with some releases applied; the first of `layers` that has a document shows it. */
export function releaseStackIndex(store: DocumentStore, layers: readonly string[]): DocumentIndex {
  let cached = built.get(store)
  if (cached?.sequence !== store.sequence) {
    cached = { sequence: store.sequence, stacks: new Map() }
    built.set(store, cached)
  }
  const key = layers.join(',')
  let index = cached.stacks.get(key)
  if (!index) {
    index = build(store, layers)
    cached.stacks.set(key, index)
  }
  return index
}

function build(store: DocumentStore, layers: readonly string[]): DocumentIndex {
  const ranked = [...layers.filter((layer) => layer !== 'published'), 'published']
  const index = new DocumentIndex()
  for (const document of store.raw.all) {
    if (!ranked.includes(layerOf(document._id))) continue
    const publishedId = publishedIdOf(document._id)
    if (index.get(publishedId)) continue
    const winner = ranked.map((layer) => store.raw.get(idInLayer(publishedId, layer))).find(Boolean)
    if (winner) index.put({ ...winner, _id: publishedId, _originalId: winner._id })
  }
  return index
}
