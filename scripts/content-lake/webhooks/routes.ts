import { Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import { type Webhook, webhookDefinition } from './webhook.ts'
import { PUBLISHER_WEBHOOK } from './webhook-registry.ts'

const MAX_ATTEMPTS = 500

/** `/hooks/projects/:project`: webhooks (https://www.sanity.io/docs/http-reference/webhooks). Secrets are never told. */
export function webhookRoutes({ webhooks, audit, store }: ContentLake): Hono<LakeEnv> {
  const find = (id: string): Webhook => {
    const webhook = webhooks.get(id)
    if (!webhook) throw plainError(404, `There is no webhook "${id}"`)
    return webhook
  }
  const findAdded = (id: string): Webhook => {
    if (id === PUBLISHER_WEBHOOK)
      throw plainError(409, 'The webhook of the publisher belongs to the portal itself')
    return find(id)
  }
  const shown = ({ secret, ...webhook }: Webhook) => {
    const { deliveredThrough, failures, nextAttemptAt } = webhooks.progress(webhook.id, store.sequence)
    const behind = webhook.isDisabledByUser ? 0 : store.sequence - deliveredThrough
    return { ...webhook, type: 'document', signed: secret !== undefined, behind, failures, nextAttemptAt }
  }
  return new Hono<LakeEnv>()
    .get('/:project', (c) => c.json(webhooks.all().map(shown)))
    .post('/:project', async (c) => {
      const added = webhooks.add(await readJson(c, webhookDefinition), store.sequence)
      audit.note('webhook added', {
        actor: accountOf(c).id,
        subject: `${added.id} "${added.name}" ${added.url}`,
      })
      return c.json(shown(added), 201)
    })
    .patch('/:project/:id', async (c) => {
      const webhook = findAdded(c.req.param('id'))
      const { isDisabledByUser: off } = await readJson(c, z.object({ isDisabledByUser: z.boolean() }))
      if (off !== webhook.isDisabledByUser) {
        webhooks.switch(webhook, off, store.sequence)
        audit.note('webhook switched', {
          actor: accountOf(c).id,
          subject: `${webhook.id} ${off ? 'off' : 'on'}`,
        })
      }
      return c.json(shown(find(webhook.id)))
    })
    .delete('/:project/:id', (c) => {
      const webhook = findAdded(c.req.param('id'))
      webhooks.remove(webhook.id)
      audit.note('webhook removed', { actor: accountOf(c).id, subject: `${webhook.id} "${webhook.name}"` })
      return c.body(null, 204)
    })
    .get('/:project/:id/attempts', (c) => {
      const limit = Number(c.req.query('limit') ?? 50)
      if (!Number.isInteger(limit) || limit < 1 || limit > MAX_ATTEMPTS) {
        throw plainError(400, `limit must be a whole number from 1 to ${MAX_ATTEMPTS}`)
      }
      return c.json(webhooks.attempts(find(c.req.param('id')).id, limit))
    })
}
