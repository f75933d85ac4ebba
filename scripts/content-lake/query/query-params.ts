import { plainError } from '../http/api-error.ts'
import type { Json } from '../store/document.ts'

/** Reads `$name=<JSON>` from a query string, the way Sanity passes GROQ parameters in a URL. */
export function queryParams(search: URLSearchParams): Record<string, Json> {
  const params: Record<string, Json> = {}
  for (const [name, value] of search) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(value) as Json
    } catch {
      throw plainError(400, `Unable to parse value of "${name}=${value}". Please quote string values.`)
    }
  }
  return params
}
