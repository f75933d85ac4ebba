import type { Context } from 'hono'
import type { z } from 'zod'
import { plainError } from './api-error.ts'
import { MAX_NESTING, nesting } from './nesting.ts'
import { ownRound } from './own-round.ts'

/** Largest JSON body in bytes: Sanity's limit for a mutation request is 4 MB. */
const MAX_JSON = 4_000_000
/** A body of more bytes takes long enough to be noticed by others: imports send 256 KB, the Studio a few. */
export const LARGE = 50_000

// JavaScript objects take `__proto__` for their prototype: as data it would be lost or do harm.
const PROTOTYPE_KEY = /"(_|\\u005f){2}(p|\\u0070)roto(_|\\u005f){2}"\s*:/i

/**
 * The whole body of a request, as long as it is no larger than `limit` bytes.
 *
 * @throws ApiError 413 as soon as more arrives.
 */
export async function readBytes(c: Context, limit: number): Promise<Buffer> {
  const tooLarge = () => plainError(413, `The request body is larger than ${limit} bytes`)
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * A JSON body of a known shape.
 *
 * @throws ApiError 413 when too large, 400 when it is no JSON or of another shape, naming where.
 */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const bytes = await readBytes(c, MAX_JSON)
  if (bytes.length <= LARGE) return parseJson(bytes.toString('utf8'), schema)
  await ownRound()
  return parseJson(bytes.toString('utf8'), schema)
}

function parseJson<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema> {
  if (nesting(text) > MAX_NESTING)
    throw plainError(400, `The JSON body is nested deeper than ${MAX_NESTING} levels`)
  if (PROTOTYPE_KEY.test(text)) throw plainError(400, 'The attribute name "__proto__" is not allowed')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw plainError(400, `Invalid JSON: ${(error as Error).message}`)
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw plainError(400, `Malformed request: ${describeIssue(parsed.error)}`)
}

function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'unknown shape'
  const where = issue.path.length > 0 ? issue.path.join('.') : 'body'
  return `${where}: ${issue.message}`
}
