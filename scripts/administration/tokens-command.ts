import type { ApiToken } from '../content-lake/accounts/api-tokens.ts'
import { Problem } from '../environment/problem.ts'
import type { Ask } from './administration.ts'
import { table } from './table.ts'

export const TOKENS_USAGE = `npm run content -- tokens list
npm run content -- tokens add LABEL --role administrator|editor|contributor|viewer
npm run content -- tokens remove ID`

const PATH = '/projects/embedded/tokens'

/** `content tokens …`: tokens for programs. A new one is shown once. */
export async function tokensCommand(
  [verb, subject, ...rest]: readonly string[],
  { role }: { role?: string | undefined },
  ask: Ask,
): Promise<string> {
  if (rest.length > 0) throw new Problem(TOKENS_USAGE)
  if (verb === 'list' && subject === undefined) return list((await ask('GET', PATH)) as ApiToken[])
  if (verb === 'add' && subject && role) {
    const { key } = (await ask('POST', PATH, { label: subject, roleName: role })) as { key: string }
    return `${key}\nThis is the token with the role ${role}. It is shown this once: keep it where only its program can read it.`
  }
  if (verb === 'remove' && subject) {
    await ask('DELETE', `${PATH}/${encodeURIComponent(subject)}`)
    return `Token ${subject} no longer works.`
  }
  throw new Problem(TOKENS_USAGE)
}

function list(tokens: ApiToken[]): string {
  if (tokens.length === 0) return 'There are no tokens besides those of the installation itself.'
  return table([
    ['ID', 'ROLE', 'MADE', 'LABEL'],
    ...tokens.map(({ id, role, createdAt, label }) => [id, role, createdAt, label]),
  ])
}
