import { Problem } from '../environment/problem.ts'
import type { Ask } from './administration.ts'
import { table } from './table.ts'

export const AUDIT_USAGE = 'npm run content -- audit [--limit 100]'

interface Entry {
  at: string
  actor: string
  name: string
  event: string
  subject: string
  address: string | null
}

/** `content audit`: who did what, newest first. */
export async function auditCommand(
  rest: readonly string[],
  { limit = '100' }: { limit?: string | undefined },
  ask: Ask,
): Promise<string> {
  if (rest.length > 0) throw new Problem(AUDIT_USAGE)
  const entries = (await ask('GET', `/audit?limit=${encodeURIComponent(limit)}`)) as Entry[]
  return table([
    ['WHEN (UTC)', 'WHO', 'WHAT', 'OF', 'FROM'],
    ...entries.map(({ at, actor, name, event, subject, address }) => [
      at,
      [actor, name && `(${name})`].filter(Boolean).join(' ') || '-',
      event,
      subject ?? '',
      address ?? '',
    ]),
  ])
}
