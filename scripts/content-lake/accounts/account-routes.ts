import { Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import { hashPassword } from './password.ts'
import { holdsLogin, MAX_PASSWORD, MIN_PASSWORD } from './password-rule.ts'
import type { Person } from './people.ts'
import { ROLES } from './role.ts'

const role = z.enum(ROLES)
const login = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,99}$/u, 'must be letters, digits and . _ @ + -, at most 100')
const password = z
  .string()
  .min(MIN_PASSWORD, `must have at least ${MIN_PASSWORD} characters`)
  .max(MAX_PASSWORD, `must have at most ${MAX_PASSWORD} characters`)
const newAccount = z.object({ login, name: z.string().trim().min(1).max(200).optional(), role, password })
const change = z.object({ role: role.optional(), password: password.optional() })

/** `/accounts`: the people who can sign in. Not part of Sanity's API; used by `npm run content -- accounts`. */
export function accountRoutes(lake: ContentLake): Hono<LakeEnv> {
  const { accounts, audit } = lake
  const { people, sessions } = accounts
  const find = (name: string): Person => {
    const found = people.byLogin(name)
    if (!found) throw plainError(404, `There is no account "${name}"`)
    return found.person
  }
  return new Hono<LakeEnv>()
    .get('/', (c) =>
      c.json(people.present().map((person) => ({ ...person, sessions: sessions.summary(person.id) }))),
    )
    .post('/', async (c) => {
      const { password: given, ...entry } = await readJson(c, newAccount)
      refuseLikeLogin(given, entry.login)
      const passwordHash = await hashPassword(given)
      if (people.byLogin(entry.login)) throw plainError(409, `There is an account "${entry.login}" already`)
      const person = people.add({ ...entry, name: entry.name ?? entry.login, passwordHash })
      audit.note('account added', { actor: accountOf(c).id, subject: `${person.login} as ${person.role}` })
      accounts.changed()
      return c.json(person, 201)
    })
    .patch('/:login', async (c) => {
      const person = find(c.req.param('login'))
      const { role: newRole, password: given } = await readJson(c, change)
      if (given !== undefined) {
        refuseLikeLogin(given, person.login)
        people.setPasswordHash(person.id, await hashPassword(given))
        accounts.endSessions(person.id)
        audit.note('password changed', { actor: accountOf(c).id, subject: person.login })
      }
      if (newRole !== undefined) {
        people.setRole(person.id, newRole)
        const subject = `${person.login} from ${person.role} to ${newRole}`
        audit.note('role changed', { actor: accountOf(c).id, subject })
      }
      accounts.changed()
      return c.json(find(person.login))
    })
    .delete('/:login', (c) => {
      const person = find(c.req.param('login'))
      if (people.present().length === 1 && isReachable(lake)) {
        throw plainError(
          409,
          'The last account cannot be removed while others than this machine can reach the Studio',
        )
      }
      people.remove(person.id)
      accounts.endSessions(person.id)
      audit.note('account removed', { actor: accountOf(c).id, subject: person.login })
      accounts.changed()
      return c.json(person)
    })
    .delete('/:login/sessions', (c) => {
      const person = find(c.req.param('login'))
      const ended = accounts.endSessions(person.id)
      audit.note('sessions ended', { actor: accountOf(c).id, subject: `${ended} of ${person.login}` })
      accounts.changed()
      return c.json({ ended })
    })
}

function refuseLikeLogin(given: string, name: string): void {
  if (holdsLogin(given, name)) throw plainError(400, 'The password must not contain the name')
}

function isReachable({ settings }: ContentLake): boolean {
  return settings.host !== undefined || settings.studioUrl !== undefined
}
