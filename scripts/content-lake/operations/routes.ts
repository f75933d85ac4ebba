import { type Context, Hono } from 'hono'
import { PLAIN_PAGE_HEADERS } from '../../plain-page/plain-page.ts'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import { ApiError, plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readBytes } from '../http/read-body.ts'
import { WebhookDesk } from '../webhooks/webhook-desk.ts'
import { webhooksPage } from './webhooks-page.ts'

/** So many attempts of each webhook are shown. */
const SHOWN = 20
/** Largest form in bytes. */
const MAX_FORM = 10_000

/** What was asked for but could not be done, in German; by the status it is refused with. */
const FAULTS: Record<number, string> = {
  404: 'Den Webhook gibt es nicht mehr, oder von der Änderung ist nichts mehr zu senden.',
  409: 'Erst muss zugestellt sein, was wartet; oder der Webhook gehört zum Portal selbst.',
}

/** `/betrieb/webhooks`: the operators' view of webhooks, for administrators (see `refuseOperator`). */
export function operationsRoutes(lake: ContentLake): Hono<LakeEnv> {
  const desk = new WebhookDesk(lake)
  const page = async (c: Context<LakeEnv>, status: 200 | 404 | 409 = 200) => {
    const reports = desk.all().map((webhook) => ({ webhook, attempts: desk.attempts(webhook.id, SHOWN) }))
    return c.html(await webhooksPage(reports, FAULTS[status]), status, PLAIN_PAGE_HEADERS)
  }
  const act = async (form: URLSearchParams, c: Context<LakeEnv>): Promise<unknown> => {
    const field = (name: string) => form.get(name) ?? ''
    const [id, actor] = [field('webhook'), accountOf(c)]
    switch (form.get('action')) {
      case 'on':
      case 'off':
        return desk.switch(id, form.get('action') === 'off', actor)
      case 'retry':
        return desk.retry(id, actor)
      case 'resend':
        return desk.resend(
          id,
          { transactionId: field('transactionId'), documentId: field('documentId') },
          actor,
        )
      default:
        throw plainError(400, 'The form names no action')
    }
  }
  return new Hono<LakeEnv>()
    .get('/betrieb/webhooks', (c) => page(c))
    .post('/betrieb/webhooks', async (c) => {
      // Every browser says from where it sends a form; the cookie alone may come from a page elsewhere.
      if (c.req.header('origin') === undefined) throw plainError(403, 'The header Origin is missing')
      const form = new URLSearchParams((await readBytes(c, MAX_FORM)).toString('utf8'))
      try {
        await act(form, c)
      } catch (error) {
        if (error instanceof ApiError && (error.status === 404 || error.status === 409))
          return page(c, error.status)
        throw error
      }
      return c.redirect('/betrieb/webhooks', 303)
    })
}
