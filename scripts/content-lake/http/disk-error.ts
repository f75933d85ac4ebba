import { NotOnDisk } from '../store/not-on-disk.ts'
import { type ApiError, plainError } from './api-error.ts'

// SQLITE_READONLY 8, SQLITE_IOERR 10, SQLITE_FULL 13 (https://sqlite.org/rescode.html), and what Node says of files.
const SQLITE: Record<number, string> = {
  8: 'the disk can only be read',
  10: 'the disk does not take it',
  13: 'the disk is full',
}
const FILES: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the room for this account is used up',
  EFBIG: 'the file would be too large',
  EROFS: 'the disk can only be read',
  EIO: 'the disk does not take it',
}

const NOT_KNOWN =
  'The disk failed, and it is not known which of the last changes it has. Nothing is written until the Content Lake is started again: look then whether your last change is there. Until then everything can be read as it is on disk for certain.'

/**
 * The refusal when the disk does not take a write; `null` for any other error. A 5xx, as the Studio takes a 4xx for
 * final and would drop what was typed; it tries again after this one.
 */
export function diskError(error: unknown): ApiError | null {
  if (error instanceof NotOnDisk) return plainError(507, NOT_KNOWN)
  const { code = '', errcode = 0 } = error as { code?: string; errcode?: number }
  const why = code === 'ERR_SQLITE_ERROR' ? SQLITE[errcode & 0xff] : FILES[code]
  return why ? plainError(507, `Nothing was changed: ${why}. Reading still works.`) : null
}
