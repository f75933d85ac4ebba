import { z } from 'zod'
import { noPurge, patchOperations } from '../mutate/mutation.ts'
import type { JsonObject } from '../store/document.ts'
import { isValidDocumentId } from '../store/document-id.ts'

const documentId = z.string().refine(isValidDocumentId, { error: 'is not a valid document ID' })
const document = z
  .looseObject({ _id: documentId, _type: z.string().min(1) })
  .transform((value) => value as JsonObject & { _id: string; _type: string })

/** The document actions (https://www.sanity.io/docs/http-reference/actions) that the embedded store performs. */
export const action = z.discriminatedUnion('actionType', [
  z.object({
    actionType: z.literal('sanity.action.document.create'),
    publishedId: documentId,
    attributes: document,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.edit'),
    draftId: documentId,
    publishedId: documentId,
    patch: patchOperations,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.publish'),
    draftId: documentId,
    publishedId: documentId,
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.unpublish'),
    draftId: documentId,
    publishedId: documentId,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.delete'),
    publishedId: documentId,
    includeDrafts: z.array(documentId).default([]),
    purge: noPurge,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.discard'),
    draftId: documentId,
    purge: noPurge,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.replaceDraft'),
    publishedId: documentId,
    attributes: document,
  }),
  z.object({
    actionType: z.literal('sanity.action.document.version.create'),
    publishedId: documentId,
    document: document.optional(),
    baseId: documentId.optional(),
    versionId: documentId.optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  z.object({
    actionType: z.literal('sanity.action.document.version.discard'),
    versionId: documentId,
    purge: noPurge,
  }),
  z.object({ actionType: z.literal('sanity.action.document.version.replace'), document }),
  z.object({
    actionType: z.literal('sanity.action.document.version.unpublish'),
    versionId: documentId,
    publishedId: documentId,
  }),
])
export type Action = z.infer<typeof action>

/** One action by its name without the `sanity.action.document.` in front. */
export type ActionOf<Name extends string> = Extract<Action, { actionType: `sanity.action.document.${Name}` }>
