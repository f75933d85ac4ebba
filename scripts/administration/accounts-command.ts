import type { Person } from '../content-lake/accounts/people.ts'
import { Problem } from '../environment/problem.ts'
import type { Ask } from './administration.ts'
import { askSecret } from './ask-secret.ts'
import { table } from './table.ts'

export const ACCOUNTS_USAGE = `npm run content -- accounts list
npm run content -- accounts add NAME --role administrator|editor|contributor|viewer [--name "Anna Muster"]
npm run content -- accounts role NAME --role …
npm run content -- accounts password NAME
npm run content -- accounts sign-out NAME
npm run content -- accounts remove NAME`

type Listed = Person & { sessions: { open: number; lastUsed: string | null } }

/** `content accounts …`: the people who can sign in. Passwords are asked for, or read from the standard input. */
export async function accountsCommand(
  [verb, login, ...rest]: readonly string[],
  { role, name }: { role?: string | undefined; name?: string | undefined },
  ask: Ask,
): Promise<string> {
  if (rest.length > 0) throw new Problem(ACCOUNTS_USAGE)
  if (verb === 'list' && login === undefined) return list((await ask('GET', '/accounts')) as Listed[])
  if (login === undefined) throw new Problem(ACCOUNTS_USAGE)
  const path = `/accounts/${encodeURIComponent(login)}`
  switch (verb) {
    case 'add': {
      if (!role) throw new Problem(`--role is missing.\n${ACCOUNTS_USAGE}`)
      const password = await askSecret('password')
      const added = (await ask('POST', '/accounts', {
        login,
        role,
        password,
        ...(name ? { name } : {}),
      })) as Person
      return `${added.login} can sign in with the role ${added.role}. Without a password nobody can sign in any more.`
    }
    case 'role': {
      if (!role) throw new Problem(`--role is missing.\n${ACCOUNTS_USAGE}`)
      const changed = (await ask('PATCH', path, { role })) as Person
      return `${changed.login} has the role ${changed.role} from now on.`
    }
    case 'password':
      await ask('PATCH', path, { password: await askSecret('password') })
      return `${login} has a new password and is signed out everywhere.`
    case 'sign-out': {
      const { ended } = (await ask('DELETE', `${path}/sessions`)) as { ended: number }
      return `${login} is signed out (${ended} sessions).`
    }
    case 'remove':
      await ask('DELETE', path)
      return `${login} can no longer sign in. What ${login} wrote stays under that name.`
    default:
      throw new Problem(ACCOUNTS_USAGE)
  }
}

function list(accounts: Listed[]): string {
  if (accounts.length === 0) return 'There are no accounts: one click signs in, on this machine only.'
  return table([
    ['NAME', 'ROLE', 'SHOWN AS', 'SESSIONS', 'LAST USED'],
    ...accounts.map(({ login, role, name, sessions }) => [
      login,
      role,
      name,
      String(sessions.open),
      sessions.lastUsed ?? '-',
    ]),
  ])
}
