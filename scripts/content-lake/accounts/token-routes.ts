import { Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import { ROLES } from './role.ts'

const newToken = z.object({ label: z.string().trim().min(1).max(200), roleName: z.enum(ROLES) })

/** `/projects/:project/tokens`: tokens for programs (https://www.sanity.io/docs/http-reference/projects). */
export function tokenRoutes({ accounts, audit }: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/:project/tokens', (c) => c.json(accounts.tokens.present()))
    .post('/:project/tokens', async (c) => {
      const { label, roleName } = await readJson(c, newToken)
      const token = accounts.tokens.add(label, roleName)
      audit.note('token added', { actor: accountOf(c).id, subject: `${token.id} "${label}" as ${roleName}` })
      return c.json(token, 201, { 'cache-control': 'no-store' })
    })
    .delete('/:project/tokens/:id', (c) => {
      const token = accounts.tokens.remove(c.req.param('id'))
      if (!token) throw plainError(404, `There is no token "${c.req.param('id')}"`)
      audit.note('token revoked', { actor: accountOf(c).id, subject: `${token.id} "${token.label}"` })
      accounts.changed()
      return c.body(null, 204)
    })
}
