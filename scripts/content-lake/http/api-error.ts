import type { JsonObject } from '../store/document.ts'

/** A refusal with the status and JSON body that Sanity documents for it. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly body: JsonObject

  constructor(status: number, message: string, body: JsonObject) {
    super(message)
    this.status = status
    this.body = body
  }
}

const REASONS: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
}

/** A refusal in the plain form of Sanity's API: `{statusCode, error, message}`, with more fields where it has them. */
export function plainError(status: number, message: string, more: JsonObject = {}): ApiError {
  return new ApiError(status, message, {
    statusCode: status,
    error: REASONS[status] ?? 'Error',
    message,
    ...more,
  })
}

/** A refusal in the form of Sanity's data API: `{statusCode, error: {type, description, …}}`. */
export function typedError(
  status: number,
  type: string,
  description: string,
  more: JsonObject = {},
): ApiError {
  return new ApiError(status, description, { statusCode: status, error: { type, description, ...more } })
}
