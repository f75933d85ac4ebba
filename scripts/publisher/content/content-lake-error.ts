/** The Content Lake could not be read; the client's own error is the cause. */
export class ContentLakeError extends Error {
  /** How long the Content Lake asked us to wait (`Retry-After`, RFC 9110 10.2.3), in milliseconds; 0 when it did not. */
  readonly retryAfterMs: number
  constructor(cause: unknown) {
    super('The Content Lake could not be read.', { cause })
    this.name = 'ContentLakeError'
    this.retryAfterMs = retryAfter(cause)
  }
}

/** A clock far off, ours or theirs, must not silence us for days. */
const LONGEST_MS = 3_600_000

function retryAfter(cause: unknown): number {
  const { headers } = (cause as { response?: { headers?: Record<string, unknown> } } | null)?.response ?? {}
  const value = String(headers?.['retry-after'] ?? '')
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return ms > 0 ? Math.min(ms, LONGEST_MS) : 0
}
