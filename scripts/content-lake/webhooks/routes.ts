import { Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import { webhookDefinition } from './webhook.ts'
import { WebhookDesk } from './webhook-desk.ts'

const MAX_ATTEMPTS = 500

const change = z.object({ transactionId: z.string(), documentId: z.string() })

/**
 * `/hooks/projects/:project`: webhooks (https://www.sanity.io/docs/http-reference/webhooks). Secrets are never told.
 * `retry` and `resend` are ours.
 */
export function webhookRoutes(lake: ContentLake): Hono<LakeEnv> {
  const desk = new WebhookDesk(lake)
  return new Hono<LakeEnv>()
    .get('/:project', (c) => c.json(desk.all()))
    .post('/:project', async (c) => c.json(desk.add(await readJson(c, webhookDefinition), accountOf(c)), 201))
    .patch('/:project/:id', async (c) => {
      const id = c.req.param('id')
      const { isDisabledByUser } = await readJson(c, z.object({ isDisabledByUser: z.boolean() }))
      return c.json(desk.switch(id, isDisabledByUser, accountOf(c)))
    })
    .delete('/:project/:id', (c) => {
      desk.remove(c.req.param('id'), accountOf(c))
      return c.body(null, 204)
    })
    .post('/:project/:id/retry', (c) => c.json(desk.retry(c.req.param('id'), accountOf(c))))
    .post('/:project/:id/resend', async (c) =>
      c.json(await desk.resend(c.req.param('id'), await readJson(c, change), accountOf(c))),
    )
    .get('/:project/:id/attempts', (c) => {
      const limit = Number(c.req.query('limit') ?? 50)
      if (!Number.isInteger(limit) || limit < 1 || limit > MAX_ATTEMPTS) {
        throw plainError(400, `limit must be a whole number from 1 to ${MAX_ATTEMPTS}`)
      }
      return c.json(desk.attempts(c.req.param('id'), limit))
    })
}
