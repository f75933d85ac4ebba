import type { Transaction } from '../mutate/transaction.ts'
import { actionError } from './action-errors.ts'

/**
 * Optimistic locking of an action.
 *
 * @throws ApiError 409 when the document is not at the expected revision. No expectation always holds.
 */
export function expectRevision(transaction: Transaction, id: string, expected: string | undefined): void {
  if (expected === undefined) return
  const current = transaction.get(id)?._rev
  if (current === expected) return
  throw actionError(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID (${current ? `"${current}"` : 'none'}), expected "${expected}"`,
    transaction.index,
  )
}
