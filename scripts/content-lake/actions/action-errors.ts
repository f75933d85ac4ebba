import { type ApiError, typedError } from '../http/api-error.ts'

/** An action refused, naming its place in the request. */
export function actionError(status: number, type: string, description: string, index: number): ApiError {
  return typedError(status, 'actionError', description, { items: [{ error: { type, description }, index }] })
}

export function missing(id: string, index: number): ApiError {
  return actionError(409, 'documentNotFoundError', `The document with the ID "${id}" was not found`, index)
}

export function exists(id: string, index: number): ApiError {
  return actionError(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, index)
}
