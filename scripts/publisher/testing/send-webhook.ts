import { createHmac, randomUUID } from 'node:crypto'

export const SECRET = 'geheim-für-tests'

/** Sends what Sanity sends after a change, signed; `change` spoils or replaces parts of it. */
export function sendWebhook(
  url: string,
  documentId: string,
  change: { body?: string; headers?: Record<string, string>; method?: string; sentAt?: number } = {},
): Promise<Response> {
  const body = change.body ?? JSON.stringify({ _id: documentId, _type: 'article' })
  const sentAt = change.sentAt ?? Date.now()
  const signature = createHmac('sha256', SECRET).update(`${sentAt}.${body}`).digest('base64url')
  return fetch(`${url}/webhook`, {
    method: change.method ?? 'POST',
    ...(change.method === 'GET' ? {} : { body }),
    headers: {
      'content-type': 'application/json',
      'sanity-webhook-signature': `t=${sentAt},v1=${signature}`,
      'idempotency-key': randomUUID(),
      'sanity-project-id': 'embedded',
      'sanity-dataset': 'production',
      'sanity-document-id': documentId,
      ...change.headers,
    },
  })
}
