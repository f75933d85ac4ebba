import { Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { accountNow } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import { transactionId } from '../mutate/mutation.ts'
import { type Action, action } from './action.ts'
import { actionError } from './action-errors.ts'
import { applyActions } from './apply-actions.ts'

const actionsBody = z.object({
  actions: z.array(z.looseObject({ actionType: z.string() })).min(1),
  transactionId: transactionId.optional(),
  dryRun: z.boolean().optional(),
})

/** `POST /data/actions/:dataset` (https://www.sanity.io/docs/http-reference/actions). */
export function actionRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/:dataset', async (c) => {
    const body = await readJson(c, actionsBody)
    const actions = body.actions.map(parseAction)
    return c.json({ transactionId: applyActions(lake, { ...body, actions, author: accountNow(lake, c) }) })
  })
}

function parseAction(given: { actionType: string }, index: number): Action {
  const parsed = action.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const description =
    issue?.code === 'invalid_union'
      ? `Action "${given.actionType}" is not supported by the embedded Content Lake`
      : `Action "${given.actionType}": ${issue?.path.join('.')}: ${issue?.message}`
  throw actionError(400, 'invalidActionError', description, index)
}
