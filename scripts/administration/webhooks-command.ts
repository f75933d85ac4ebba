import type { Webhook } from '../content-lake/webhooks/webhook.ts'
import type { Attempt, Progress } from '../content-lake/webhooks/webhook-registry.ts'
import { Problem } from '../environment/problem.ts'
import type { Ask } from './administration.ts'
import { askSecret } from './ask-secret.ts'
import { table } from './table.ts'

export const WEBHOOKS_USAGE = `npm run content -- webhooks list
npm run content -- webhooks add NAME URL [--on create,update,delete] [--filter GROQ] [--projection GROQ] [--drafts] [--unsigned]
npm run content -- webhooks off|on|remove ID
npm run content -- webhooks attempts ID [--limit 50]
npm run content -- webhooks retry ID
npm run content -- webhooks resend ID TRANSACTION DOCUMENT`

const PATH = '/hooks/projects/embedded'

/** What the verbs take besides a webhook. */
const ARGUMENTS: Readonly<Record<string, number>> = { add: 1, resend: 2 }

type Listed = Webhook & Progress & { behind: number; signed: boolean }

interface Rule {
  on?: string | undefined
  filter?: string | undefined
  projection?: string | undefined
  drafts?: boolean | undefined
  unsigned?: boolean | undefined
  limit?: string | undefined
}

/** `content webhooks …`: who is told of changes. The secret is asked for, or read from the standard input. */
export async function webhooksCommand(
  [verb, subject, ...more]: readonly string[],
  rule: Rule,
  ask: Ask,
): Promise<string> {
  const [first, second] = more
  if (more.length > (ARGUMENTS[verb ?? ''] ?? 0)) throw new Problem(WEBHOOKS_USAGE)
  if (verb === 'list' && subject === undefined) return list((await ask('GET', PATH)) as Listed[])
  if (subject === undefined) throw new Problem(WEBHOOKS_USAGE)
  const path = `${PATH}/${encodeURIComponent(subject)}`
  switch (verb) {
    case 'add':
      if (first === undefined) throw new Problem(WEBHOOKS_USAGE)
      return add(subject, first, rule, ask)
    case 'off':
    case 'on':
      await ask('PATCH', path, { isDisabledByUser: verb === 'off' })
      return verb === 'off'
        ? `Webhook ${subject} is switched off. It will not hear of what happens until it is switched on.`
        : `Webhook ${subject} is switched on and hears of what happens from now on.`
    case 'remove':
      await ask('DELETE', path)
      return `Webhook ${subject} is removed.`
    case 'retry':
      await ask('POST', `${path}/retry`)
      return `What waits for webhook ${subject} is tried at once.`
    case 'resend': {
      if (first === undefined || second === undefined) throw new Problem(WEBHOOKS_USAGE)
      const change = { transactionId: first, documentId: second }
      return attempts([(await ask('POST', `${path}/resend`, change)) as Attempt])
    }
    case 'attempts': {
      const limit = encodeURIComponent(rule.limit ?? '50')
      return attempts((await ask('GET', `${path}/attempts?limit=${limit}`)) as Attempt[])
    }
    default:
      throw new Problem(WEBHOOKS_USAGE)
  }
}

async function add(name: string, url: string, rule: Rule, ask: Ask): Promise<string> {
  const secret = rule.unsigned ? {} : { secret: await askSecret('secret') }
  const { on, filter, projection, drafts = false } = rule
  const added = (await ask('POST', PATH, {
    name,
    url,
    includeDrafts: drafts,
    rule: {
      ...(on ? { on: on.split(',') } : {}),
      ...(filter ? { filter } : {}),
      ...(projection ? { projection } : {}),
    },
    ...secret,
  })) as Listed
  return `Webhook ${added.id} tells ${url} of what happens from now on${added.signed ? ', signed' : ', not signed'}.`
}

function list(webhooks: Listed[]): string {
  if (webhooks.length === 0) return 'There are no webhooks.'
  return table([
    ['ID', 'NAME', 'URL', 'ON', 'FILTER', 'BEHIND', 'STATE'],
    ...webhooks.map((webhook) => [
      webhook.id,
      webhook.name,
      webhook.url,
      webhook.rule.on.join(','),
      webhook.rule.filter ?? '-',
      String(webhook.behind),
      stateOf(webhook),
    ]),
  ])
}

function stateOf({ isDisabledByUser, failures, nextAttemptAt }: Listed): string {
  if (isDisabledByUser) return 'off'
  return failures > 0 ? `failed ${failures} times, next attempt ${nextAttemptAt}` : 'works'
}

function attempts(tried: Attempt[]): string {
  if (tried.length === 0) return 'Nothing was tried yet.'
  return table([
    ['WHEN (UTC)', 'OUTCOME', 'MS', 'OPERATION', 'DOCUMENT', 'TRANSACTION'],
    ...tried.map(({ at, status, error, ms, operation, documentId, transactionId }) => [
      at,
      status === null ? (error ?? '') : String(status),
      String(ms),
      operation,
      documentId,
      transactionId,
    ]),
  ])
}
