import { Problem } from '../environment/problem.ts'
import type { Ask } from './administration.ts'

export const VISIBILITY_USAGE = 'npm run content -- visibility [private|public]'

/** `content visibility`: whether strangers may read what is published. */
export async function visibilityCommand(
  [wanted, ...rest]: readonly string[],
  _options: unknown,
  ask: Ask,
): Promise<string> {
  if (rest.length > 0 || ![undefined, 'private', 'public'].includes(wanted)) {
    throw new Problem(VISIBILITY_USAGE)
  }
  if (wanted !== undefined) await ask('PATCH', '/datasets/production', { aclMode: wanted })
  const [dataset] = (await ask('GET', '/projects/embedded/datasets')) as { aclMode: string }[]
  return dataset?.aclMode === 'public'
    ? 'public: whoever can reach the Content Lake may read what is published, without signing in. Drafts, versions, history and exports stay closed.'
    : 'private: nobody reads anything without an account or a token.'
}
