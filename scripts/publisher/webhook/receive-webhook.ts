import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Delivery } from '../queue/open-queue.ts'
import { readBody } from './read-body.ts'
import { toldState } from './told-state.ts'
import { verifySignature } from './verify-signature.ts'

/** Sanity documents no limit; a whole document may be up to 32 MB on the hosted store, ours stay far below. */
const BODY_LIMIT = 4 * 1024 * 1024

export type WebhookAnswer = { status: number; message: string; allow?: string; close?: boolean }

/** A document id without the prefix that marks a draft or a version. */
const publishedId = (id: string): string => id.replace(/^(?:drafts\.|versions\.[^.]+\.)/, '')

/**
 * Judges one delivery: method, type, size, signature, form, project, in this order, so that nothing is parsed that was
 * not signed. Nothing but the signed body is believed, except the id of a document in a projection that leaves it out,
 * and that and when it was deleted: believed wrongly, that costs a change two minutes.
 *
 * @param accept resolves once the delivery is stored durably; false means it was known already.
 */
export async function receiveWebhook(
  request: IncomingMessage,
  options: {
    secret: string
    projectId: string
    dataset: string
    now: () => number
    accept: (delivery: Delivery) => Promise<boolean>
  },
): Promise<WebhookAnswer> {
  const header = (name: string): string | undefined => {
    const value = request.headers[name]
    return Array.isArray(value) ? value[0] : value
  }
  if (request.method !== 'POST') return { status: 405, message: 'Webhooks come by POST.', allow: 'POST' }
  if (!/^application\/json\s*(;|$)/i.test(header('content-type') ?? '')) {
    return { status: 415, message: 'Webhooks come as application/json.', close: true }
  }
  const body = await readBody(request, BODY_LIMIT)
  if (body === null) return { status: 413, message: `The body exceeds ${BODY_LIMIT} bytes.`, close: true }

  const signature = header('sanity-webhook-signature')
  const fault = verifySignature({ header: signature, body, secret: options.secret, now: options.now() })
  if (fault !== null) return { status: 401, message: fault }

  const content = parseObject(body)
  if (content === null) return { status: 400, message: 'The body is not a JSON object.' }
  const project = header('sanity-project-id') ?? options.projectId
  const dataset = header('sanity-dataset') ?? options.dataset
  if (project !== options.projectId || dataset !== options.dataset) {
    return {
      status: 404,
      message: `This publisher serves project ${options.projectId}, dataset ${options.dataset}.`,
    }
  }
  const told = typeof content._id === 'string' ? content._id : header('sanity-document-id')
  if (!told) return { status: 400, message: 'Neither the body nor sanity-document-id names a document.' }

  const documentId = publishedId(told)
  // Two documents of one transaction may have the same body and signature, where a projection leaves the id out.
  const signatureKey = createHash('sha256').update(`${signature} ${told}`).digest('hex')
  const isNew = await options.accept({
    idempotencyKey: header('idempotency-key') || signatureKey,
    signatureKey,
    documentId,
    transactionId: header('sanity-transaction-id') ?? null,
    // What became of a draft or a version says nothing of the state of the published document.
    state:
      told === documentId
        ? toldState(content, {
            deleted: header('sanity-operation') === 'delete',
            transactionTime: header('sanity-transaction-time'),
            now: options.now(),
          })
        : null,
    receivedAt: options.now(),
  })
  return { status: 200, message: isNew ? 'Queued.' : 'Known already.' }
}

function parseObject(body: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
