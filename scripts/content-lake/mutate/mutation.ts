import { z } from 'zod'
import type { Json, JsonObject } from '../store/document.ts'
import { isValidDocumentId } from '../store/document-id.ts'
import { isWholePath } from './is-whole-path.ts'

const json = z.custom<Json>((value) => value !== undefined)
const path = z.string().refine(isWholePath, { error: 'is not a valid path' })
const paths = z.record(path, json)
const numbers = z.record(path, z.number())
const documentId = z.string().refine(isValidDocumentId, { error: 'is not a valid document ID' })

const insert = z.union([
  z.strictObject({ before: path, items: z.array(json) }),
  z.strictObject({ after: path, items: z.array(json) }),
  z.strictObject({ replace: path, items: z.array(json) }),
])

/** What a patch may do to a document (https://www.sanity.io/docs/http-reference/mutation). */
export const patchOperations = z.object({
  set: paths.optional(),
  setIfMissing: paths.optional(),
  unset: z.array(path).optional(),
  inc: numbers.optional(),
  dec: numbers.optional(),
  diffMatchPatch: z.record(path, z.string()).optional(),
  insert: insert.optional(),
  ifRevisionID: z.string().optional(),
})
export type PatchOperations = z.infer<typeof patchOperations>

// An id that ends in a dot asks for a random id under that prefix.
const newDocument = z
  .looseObject({
    _type: z.string().min(1),
    _id: z
      .string()
      .refine((id) => isValidDocumentId(id.endsWith('.') ? `${id}x` : id), {
        error: 'is not a valid document ID',
      })
      .optional(),
  })
  .transform((document) => document as JsonObject & { _type: string; _id?: string })
export type NewDocument = z.infer<typeof newDocument>

const identifiedDocument = newDocument.refine((document) => document._id !== undefined, {
  error: '_id is required',
})

const byId = z.object({ id: z.union([documentId, z.array(documentId)]) })
const byQuery = z.object({ query: z.string(), params: z.record(z.string(), json).optional() })
export const selection = z.union([byId, byQuery])
export type Selection = z.infer<typeof selection>

/** One mutation: an object with exactly one of Sanity's verbs. */
export const mutation = z.union([
  z.strictObject({ create: newDocument }),
  z.strictObject({ createIfNotExists: identifiedDocument }),
  z.strictObject({ createOrReplace: identifiedDocument }),
  z.strictObject({ delete: selection }),
  z.strictObject({ patch: z.intersection(selection, patchOperations) }),
])
export type Mutation = z.infer<typeof mutation>

/** A name that a client chooses. It travels in headers of webhooks and in lines of event streams, so it is a plain word. */
export const transactionId = z.string().regex(/^[A-Za-z0-9._:-]{1,128}$/, {
  error: 'must be 1 to 128 letters, digits, dots, colons, hyphens or underscores',
})

/** The body of a mutate request. */
export const mutateBody = z.object({
  mutations: z.array(mutation),
  transactionId: transactionId.optional(),
})
