import type { Context } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import type { LakeEnv } from '../http/context.ts'
import { hashPassword } from './password.ts'
import { holdsLogin, MAX_PASSWORD, MIN_PASSWORD } from './password-rule.ts'
import { type SignIn, signIn } from './sign-in.ts'

/** What somebody fills in to get another password. */
export interface PasswordChange {
  login: string
  password: string
  newPassword: string
  repeated: string
}

/** It was changed, or why not, in German for the person at the browser. */
export type ChangedPassword =
  | 'changed'
  | ({ status: 400 } & { fault: string })
  | Extract<SignIn, { fault: string }>

const CHANGED_MEANWHILE =
  'Ihr Zugang wurde gerade von der Verwaltung geändert. Das neue Passwort gilt deshalb nicht; bitte fragen Sie dort nach.'

/**
 * Gives somebody who knows the present password another one, and ends all their sessions: where one thinks that somebody
 * else knows it, those of that person too. Attempts count as those to sign in do.
 */
export async function changePassword(
  lake: ContentLake,
  c: Context<LakeEnv>,
  { login, password, newPassword, repeated }: PasswordChange,
): Promise<ChangedPassword> {
  const { accounts } = lake
  const fault = faultOf(newPassword, repeated, login)
  if (fault) return { status: 400, fault }
  const outcome = await signIn(lake, c, { login, password })
  if ('fault' in outcome) return outcome
  const { person } = outcome
  const presentHash = () => accounts.people.byLogin(person.login)?.passwordHash
  const known = presentHash()
  const hash = await hashPassword(newPassword)
  // An administrator may have given another password meanwhile, to shut out whoever knows the one before.
  if (presentHash() !== known) return { status: 400, fault: CHANGED_MEANWHILE }
  accounts.people.setPasswordHash(person.id, hash)
  accounts.endSessions(person.id)
  lake.audit.note('password changed', { actor: person.id, subject: person.login })
  accounts.changed()
  return 'changed'
}

function faultOf(password: string, repeated: string, login: string): string | null {
  if (password.length < MIN_PASSWORD) return `Das neue Passwort braucht mindestens ${MIN_PASSWORD} Zeichen.`
  if (password.length > MAX_PASSWORD) return `Das neue Passwort darf höchstens ${MAX_PASSWORD} Zeichen haben.`
  if (login.trim() !== '' && holdsLogin(password, login.trim()))
    return 'Das neue Passwort darf Ihren Namen nicht enthalten.'
  if (password !== repeated)
    return 'Die beiden neuen Passwörter sind nicht gleich. Bitte geben Sie sie noch einmal ein.'
  return null
}
