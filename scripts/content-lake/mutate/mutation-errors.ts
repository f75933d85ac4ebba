import { type ApiError, typedError } from '../http/api-error.ts'
import type { JsonObject } from '../store/document.ts'

/** One mutation of a transaction refused: Sanity names the kind of refusal and the place in the list. */
function mutationError(status: number, description: string, item: JsonObject, index: number): ApiError {
  return typedError(status, 'mutationError', `The mutation(s) failed: ${description}`, {
    items: [{ error: { description, ...item }, index }],
  })
}

export function alreadyExists(id: string, index: number): ApiError {
  const description = `Document by ID "${id}" already exists`
  return mutationError(409, description, { type: 'documentAlreadyExistsError', id }, index)
}

export function notFound(id: string, index: number): ApiError {
  const description = `The document with the ID "${id}" was not found`
  return mutationError(409, description, { type: 'documentNotFoundError', id }, index)
}

export function revisionMismatch(
  id: string,
  current: string | null,
  expected: string,
  index: number,
): ApiError {
  const description = `Document "${id}" has unexpected revision ID (${current ? `"${current}"` : 'none'}), expected "${expected}"`
  const item = {
    type: 'documentRevisionIDDoesNotMatchError',
    id,
    currentRevisionID: current,
    expectedRevisionID: expected,
  }
  return mutationError(409, description, item, index)
}

export function stillReferenced(id: string, referencingIDs: string[], index: number): ApiError {
  const from = referencingIDs[0] as string
  const description = `Document "${id}" cannot be deleted as there are references to it from "${from}"`
  return mutationError(
    409,
    description,
    { type: 'documentHasExistingReferencesError', id, referencingIDs },
    index,
  )
}

export function danglingReference(id: string, referenceID: string, index: number): ApiError {
  const description = `Document "${id}" references non-existent document "${referenceID}"`
  return mutationError(
    409,
    description,
    { type: 'documentReferenceDoesNotExistError', id, referenceID },
    index,
  )
}

export function transactionExists(id: string): ApiError {
  return typedError(409, 'transactionAlreadyExistsError', `Transaction ID "${id}" has already been used`)
}

export function invalidMutation(description: string, index: number): ApiError {
  return mutationError(400, description, { type: 'validationError' }, index)
}
