import type { DocumentState } from '../content/freshness.ts'

/** The sender's clock may be ahead of ours by as much as a signature may. */
const AHEAD_MS = 300_000

/**
 * What a document became by the change that a webhook tells of. The body is the document as it is after the change, or
 * as it was before it was deleted.
 *
 * @param told.transactionTime ISO instant of the change, as `sanity-transaction-time` gives it.
 * @returns null when the body is a projection without revision and time, or the time makes no sense.
 */
export function toldState(
  body: Record<string, unknown>,
  told: { deleted: boolean; transactionTime: string | undefined; now: number },
): DocumentState | null {
  const { _rev: revision, _updatedAt: updated } = body
  const updatedAt = Date.parse(String((told.deleted ? told.transactionTime : undefined) ?? updated))
  if (!(updatedAt <= told.now + AHEAD_MS)) return null
  if (told.deleted) return { revision: null, updatedAt }
  return typeof revision === 'string' ? { revision, updatedAt } : null
}
