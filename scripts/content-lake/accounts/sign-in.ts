import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { clientAddress } from '../http/client-address.ts'
import type { LakeEnv } from '../http/context.ts'
import { tooManyWaiting, verifyPassword } from './password.ts'
import type { Person } from './people.ts'
import { placeOf } from './place-of.ts'

/** Somebody signed in, or why not, in German for the person at the browser. */
export type SignIn = { person: Person } | { status: 401 | 429; fault: string; retryAfter?: number }

/**
 * Checks name and password. What is answered, and how long it takes, is the same for a name that does not exist and for
 * a wrong password.
 */
export async function signIn(
  lake: ContentLake,
  c: Context<LakeEnv>,
  { login, password }: { login: string; password: string },
): Promise<SignIn> {
  const { accounts, audit, settings } = lake
  const address = clientAddress(c, settings)
  const name = login.normalize('NFC').trim().toLowerCase()
  const place = placeOf(address)
  const granted = accounts.signInLimit.take(name, place)
  if ('refusedFor' in granted) return tooMany(granted.refusedFor)
  await wait(granted.after)
  if (tooManyWaiting()) return tooMany(10_000)
  const known = accounts.people.byLogin(name)
  const right = await verifyPassword(password, known?.passwordHash ?? null)
  // Removed or given another password while this one was being looked at?
  const now = accounts.people.byLogin(name)
  if (right && now && now.passwordHash === known?.passwordHash) {
    accounts.signInLimit.forgive(name, place)
    audit.note('signed in', { actor: now.person.id, subject: now.person.login, address })
    return { person: now.person }
  }
  // A name that does not exist may be a password typed into the wrong field: it is not written down.
  audit.note('sign-in refused', { actor: '', subject: known?.person.login ?? 'unknown name', address })
  return { status: 401, fault: 'Name oder Passwort stimmt nicht. Bitte versuchen Sie es noch einmal.' }
}

function tooMany(milliseconds: number): SignIn {
  const retryAfter = Math.ceil(milliseconds / 1000)
  const time = retryAfter > 90 ? `${Math.ceil(retryAfter / 60)} Minuten` : `${retryAfter} Sekunden`
  return {
    status: 429,
    fault: `Zu viele Versuche. Bitte warten Sie ${time} und versuchen Sie es dann noch einmal.`,
    retryAfter,
  }
}
