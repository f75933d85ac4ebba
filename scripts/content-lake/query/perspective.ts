import { plainError } from '../http/api-error.ts'
import type { DocumentIndex } from '../store/document-index.ts'
import type { Documents } from '../store/documents.ts'
import { releaseStackIndex } from './release-stack.ts'

/** `raw`, `published`, `drafts`, or a stack of releases with the most important first. */
export type Perspective = string | readonly string[]

/** What strangers see while public reading is on. No name that a request may give. */
export const PUBLIC: Perspective = 'published:public'

const NAME = /^[A-Za-z0-9_-]+$/
/** More releases in a stack would be looked through for each document. */
const MAX_NAMES = 50

/**
 * Since API version 2025-02-19 a query sees published documents by default, before that everything
 * (https://www.sanity.io/docs/content-lake/perspectives).
 */
export function defaultPerspective(apiVersion: string): Perspective {
  return apiVersion === 'X' || apiVersion >= '2025-02-19' ? 'published' : 'raw'
}

/**
 * Reads a perspective as a request gives it: a name, names joined by commas, or a list.
 *
 * @throws ApiError 400 for anything else.
 */
export function parsePerspective(value: unknown): Perspective {
  const names = (Array.isArray(value) ? value : String(value).split(',')).map((name) =>
    name === 'previewDrafts' ? 'drafts' : name,
  )
  if (names.length === 0 || !names.every((name) => typeof name === 'string' && NAME.test(name))) {
    throw plainError(400, `Invalid perspective ${JSON.stringify(value)}`)
  }
  if (names.length > MAX_NAMES) throw plainError(400, `A perspective may have ${MAX_NAMES} names at most`)
  if (names.length > 1 && names.includes('raw')) {
    throw plainError(400, 'Invalid perspective: "raw" cannot be combined with others')
  }
  return names.length === 1 ? names[0] : names
}

/**
 * What a stranger gets who asks for a perspective: of `raw` and `published` what is public.
 *
 * @throws ApiError 401 for drafts and releases.
 */
export function publicPerspective(asked: Perspective): Perspective {
  if (asked === 'raw' || asked === 'published') return PUBLIC
  throw plainError(401, 'Drafts and releases are only for those who sign in', { errorCode: 'SIO-401-ANF' })
}

/** The documents that a perspective shows. */
export function documentsIn(documents: Documents, perspective: Perspective): DocumentIndex {
  if (perspective === 'raw') return documents.raw
  if (perspective === PUBLIC) return documents.public
  if (perspective === 'published') return documents.published
  if (perspective === 'drafts') return documents.drafts
  return releaseStackIndex(documents, [perspective].flat())
}
