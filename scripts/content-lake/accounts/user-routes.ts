import { Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import type { Json } from '../store/document.ts'
import type { Account } from './account.ts'
import { ROLE_TITLES } from './role.ts'

const keyValue = z.object({
  key: z.string().min(1).max(500),
  value: z.custom<Json>((value) => value !== undefined),
})
const keyValues = z.union([keyValue, z.array(keyValue)])

/** `/users/me`, `/users/:ids`, and `/users/me/keyvalue`, where the Studio keeps what a person last looked at. */
export function userRoutes(lake: ContentLake): Hono<LakeEnv> {
  const put = lake.database.prepare(
    'INSERT INTO key_values (account, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  )
  const get = lake.database.prepare('SELECT value FROM key_values WHERE account = ? AND key = ?')
  const read = (account: Account, key: string) => {
    const row = get.get(account.id, key)
    return row ? [{ key, value: JSON.parse(row.value as string) as Json }] : []
  }
  return new Hono<LakeEnv>()
    .get('/me', (c) => c.json(currentUser(accountOf(c))))
    .get('/me/keyvalue/:keys', (c) => {
      const keys = c.req.param('keys').split(',')
      return c.json(keys.flatMap((key) => read(accountOf(c), key)))
    })
    .put('/me/keyvalue', async (c) => {
      const account = accountOf(c)
      const entries = [await readJson(c, keyValues)].flat()
      for (const { key, value } of entries) put.run(account.id, key, JSON.stringify(value))
      return c.json(entries)
    })
    .get('/:ids', (c) => {
      const ids = c.req.param('ids').split(',')
      const users = ids.map((id) => lake.accounts.get(id)).filter((account) => account !== null)
      const profiles = users.map((account) => profile(lake, account))
      return c.json(ids.length > 1 ? profiles : (profiles[0] ?? null))
    })
}

/** A role as Sanity names it. */
export function roleOf(account: Account): { name: string; title: string } {
  return { name: account.role, title: ROLE_TITLES[account.role] }
}

function currentUser(account: Account) {
  const role = roleOf(account)
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    profileImage: null,
    provider: 'local',
    role: role.name,
    roles: [role],
  }
}

function profile(lake: ContentLake, account: Account) {
  return {
    id: account.id,
    projectId: lake.settings.projectId,
    displayName: account.name,
    imageUrl: null,
    isRobot: account.robot,
  }
}
