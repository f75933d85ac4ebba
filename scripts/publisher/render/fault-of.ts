import { messageOf } from '../../environment/message-of.ts'
import type { PathFailure } from './render-protocol.ts'

/** What went wrong, in words, and the document and field it comes from when the error says so. */
export function faultOf(error: unknown): Pick<PathFailure, 'message' | 'documentId' | 'field'> {
  const { documentId, field } = (error ?? {}) as { documentId?: unknown; field?: unknown }
  return {
    message: messageOf(error),
    ...(typeof documentId === 'string' ? { documentId } : {}),
    ...(typeof field === 'string' ? { field } : {}),
  }
}
