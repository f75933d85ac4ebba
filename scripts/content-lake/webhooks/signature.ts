import { createHmac } from 'node:crypto'

/**
 * The value of `sanity-webhook-signature`: `t=<ms>,v1=<base64url of HMAC-SHA256 over "<t>.<body>">`
 * (https://www.sanity.io/docs/content-lake/webhook-best-practices, `@sanity/webhook`).
 *
 * @param timestamp milliseconds since 1970
 */
export function signWebhook(body: string, secret: string, timestamp: number): string {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('base64url')
  return `t=${timestamp},v1=${signature}`
}
