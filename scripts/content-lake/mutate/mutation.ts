import { z } from 'zod'
import { isObject, type Json, type JsonObject } from '../store/document.ts'
import { isValidDocumentId } from '../store/document-id.ts'
import { isWholePath } from './is-whole-path.ts'

const json = z.custom<Json>((value) => value !== undefined)
const path = z.string().refine(isWholePath, { error: 'is not a valid path' })
const paths = z.record(path, json)
const numbers = z.record(path, z.number())
const documentId = z.string().refine(isValidDocumentId, { error: 'is not a valid document ID' })

const NOT_PURGED =
  "is not supported: history keeps what is deleted until `content history keep DAYS` (or the administrators' PUT history) removes it; delete without purge"

const insert = z.union([
  z.strictObject({ before: path, items: z.array(json) }),
  z.strictObject({ after: path, items: z.array(json) }),
  z.strictObject({ replace: path, items: z.array(json) }),
])

/** What a patch may do to a document (https://www.sanity.io/docs/http-reference/mutation), and nothing else. */
export const patchOperations = z.strictObject({
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

/** Whoever asks for it wants to be rid of something: not done, it has to be said. */
export const noPurge = z.literal(false, { error: NOT_PURGED }).optional()

const IN_PATCH = ['id', 'query', 'params', ...Object.keys(patchOperations.shape)]

// Before the forms are told apart: what fits none of them could not be named.
const performed = z.unknown().superRefine((given, context) => {
  const { delete: deletion, patch } = isObject(given) ? given : {}
  const purge = isObject(deletion) ? noPurge.safeParse(deletion.purge) : null
  if (purge?.error) context.addIssue({ code: 'custom', path: ['delete', 'purge'], message: NOT_PURGED })
  const unknown = isObject(patch) ? Object.keys(patch).filter((name) => !IN_PATCH.includes(name)) : []
  if (unknown.length > 0) {
    const message = `There is no patch operation "${unknown.join('", "')}"`
    context.addIssue({ code: 'custom', path: ['patch'], message })
  }
})

/** One mutation: an object with exactly one of Sanity's verbs. */
export const mutation = performed.pipe(
  z.union([
    z.strictObject({ create: newDocument }),
    z.strictObject({ createIfNotExists: identifiedDocument }),
    z.strictObject({ createOrReplace: identifiedDocument }),
    z.strictObject({ delete: selection }),
    z.strictObject({ patch: z.intersection(selection, z.object(patchOperations.shape)) }),
  ]),
)
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
