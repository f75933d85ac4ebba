import { typedError } from '../http/api-error.ts'
import { layerOf } from '../store/document-id.ts'
import type { PreparedTransaction } from '../store/transaction-record.ts'
import type { Account } from './account.ts'
import { includesRole } from './role.ts'

/**
 * Makes sure that somebody may do what a transaction does. Looked at is what comes of it, not how it was asked for: no
 * mutation, action or query can go round it.
 *
 * @throws ApiError 403 in Sanity's form, naming the first document that may not be changed.
 */
export function authorizeChanges(author: Account, { changes }: PreparedTransaction): void {
  if (includesRole(author.role, 'editor')) return
  const refused = changes.find(
    ({ id }) => !includesRole(author.role, 'contributor') || layerOf(id) === 'published',
  )
  if (!refused) return
  const permission = refused.previous ? 'update' : 'create'
  const description = `Insufficient permissions; permission "${permission}" required for document "${refused.id}"`
  throw typedError(403, 'mutationError', `The mutation(s) failed: ${description}`, {
    items: [
      { error: { type: 'insufficientPermissionsError', permission, id: refused.id, description }, index: 0 },
    ],
  })
}
