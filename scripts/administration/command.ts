import { parseArgs } from 'node:util'
import { workingFolder } from '../environment/working-folder.ts'
import { ACCOUNTS_USAGE, accountsCommand } from './accounts-command.ts'
import { type Ask, administrate } from './administration.ts'
import { ASSETS_USAGE, assetsCommand } from './assets-command.ts'
import { AUDIT_USAGE, auditCommand } from './audit-command.ts'
import { HISTORY_USAGE, historyCommand } from './history-command.ts'
import { TOKENS_USAGE, tokensCommand } from './tokens-command.ts'
import { VISIBILITY_USAGE, visibilityCommand } from './visibility-command.ts'
import { WEBHOOKS_USAGE, webhooksCommand } from './webhooks-command.ts'

type Command = (
  words: readonly string[],
  options: {
    role?: string | undefined
    name?: string | undefined
    limit?: string | undefined
    on?: string | undefined
    filter?: string | undefined
    projection?: string | undefined
    drafts?: boolean | undefined
    unsigned?: boolean | undefined
    yes?: boolean | undefined
  },
  ask: Ask,
) => Promise<string>

const COMMANDS: Readonly<Record<string, Command>> = {
  accounts: accountsCommand,
  tokens: tokensCommand,
  webhooks: webhooksCommand,
  history: historyCommand,
  visibility: visibilityCommand,
  assets: assetsCommand,
  audit: auditCommand,
}

export const ADMINISTRATION_USAGE = [
  ACCOUNTS_USAGE,
  TOKENS_USAGE,
  WEBHOOKS_USAGE,
  HISTORY_USAGE,
  VISIBILITY_USAGE,
  ASSETS_USAGE,
  AUDIT_USAGE,
].join('\n')

/** Whether the first word of a `content` command asks for administration. */
export const isAdministration = (word: string | undefined): boolean => Object.hasOwn(COMMANDS, word ?? '')

/**
 * Runs `content accounts|tokens|webhooks|history|visibility|assets|audit …`; gives what is to be said about it.
 *
 * @throws Problem in one sentence, or with the usage of the command.
 */
export async function runAdministration([word = '', ...args]: readonly string[]): Promise<string> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      name: { type: 'string' },
      limit: { type: 'string' },
      on: { type: 'string' },
      filter: { type: 'string' },
      projection: { type: 'string' },
      drafts: { type: 'boolean' },
      unsigned: { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  })
  const command = COMMANDS[word] as Command
  return administrate(process.env, workingFolder(), (ask) => command(positionals, values, ask))
}
