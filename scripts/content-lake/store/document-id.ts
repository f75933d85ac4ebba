const VALID_ID = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const VERSION_ID = /^versions\.(?!(published|drafts|raw)\.)[^.]+\../

/** The layer a document id belongs to: `published`, `drafts`, or the name of a release. */
export type Layer = 'published' | 'drafts' | (string & {})

/**
 * Sanity's rule for ids: letters, digits, `_`, `-`, `.`, at most 128, no leading `-` or `.`, no empty segment. A version
 * names a release and a document; no release is named like a perspective, as it would be taken for that.
 */
export function isValidDocumentId(id: unknown): id is string {
  if (typeof id !== 'string' || !VALID_ID.test(id) || id.includes('..') || id.endsWith('.')) return false
  return !id.startsWith('versions.') || VERSION_ID.test(id)
}

/** `drafts.x` → `drafts`, `versions.r1.x` → `r1`, `x` → `published`. */
export function layerOf(id: string): Layer {
  if (id.startsWith('drafts.')) return 'drafts'
  if (id.startsWith('versions.')) return id.split('.')[1] ?? ''
  return 'published'
}

/** The id a document has (or would have) once published. */
export function publishedIdOf(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}

/** The id of the version of a document in a layer; the inverse of {@link layerOf} and {@link publishedIdOf}. */
export function idInLayer(publishedId: string, layer: Layer): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? `drafts.${publishedId}` : `versions.${layer}.${publishedId}`
}
