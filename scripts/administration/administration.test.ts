import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountsCommand } from './accounts-command.ts'
import { administrate } from './administration.ts'
import { auditCommand } from './audit-command.ts'
import { historyCommand } from './history-command.ts'
import { tokensCommand } from './tokens-command.ts'
import { webhooksCommand } from './webhooks-command.ts'

// Nobody may listen on port 1, so no portal that runs on this machine is found.
const ENVIRONMENT = { DATA_DIR: 'data', STUDIO_PORT: '1' }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'administration-'))
  // There is a Content Lake already, so no example content is imported.
  mkdirSync(join(folder, 'data', 'content-lake'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

test('an account is added with a password from the standard input, listed, and written down', async () => {
  const { SANITY_PROJECT_ID: _, ...inherited } = process.env
  const script = fileURLToPath(new URL('../dataset/content.ts', import.meta.url))
  const child = spawn(process.execPath, [script, 'accounts', 'add', 'anna', '--role', 'editor'], {
    env: { ...inherited, ...ENVIRONMENT, INIT_CWD: folder },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text))
  child.stdin.end('ein langes Passwort\n')
  await once(child, 'close')
  expect(said).toContain('anna can sign in with the role editor.')
  await administrate(ENVIRONMENT, folder, async (ask) => {
    expect(await accountsCommand(['list'], {}, ask)).toMatch(/^anna +editor +anna +0 +-$/m)
    const trail = await auditCommand([], {}, ask)
    expect(trail).toMatch(/account added +anna as editor/)
    expect(trail).not.toContain('ein langes Passwort')
  })
})

test('whoever else listens on the port of the Content Lake learns no token, and does not stand in for it', async () => {
  const heard: string[] = []
  const stranger = createServer((request, response) => {
    heard.push(JSON.stringify(request.headers))
    response.end(JSON.stringify({ pong: true, proof: 'x'.repeat(43) }))
  }).listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  const STUDIO_PORT = String((stranger.address() as AddressInfo).port)
  try {
    await administrate({ ...ENVIRONMENT, STUDIO_PORT }, folder, async (ask) => {
      expect(await accountsCommand(['list'], {}, ask)).toContain('SHOWN AS')
    })
    expect(heard).toHaveLength(1)
    expect(heard.join()).not.toMatch(/authorization|cookie/)
  } finally {
    stranger.close()
  }
})

test('what cannot be done is said in a sentence or with the usage', async () => {
  await administrate(ENVIRONMENT, folder, async (ask) => {
    const refused = (said: Promise<string>, sentence: string) => expect(said).rejects.toThrow(sentence)
    await refused(accountsCommand(['add', 'b'], {}, ask), '--role is missing')
    await refused(accountsCommand(['remove', 'niemand'], {}, ask), 'There is no account "niemand".')
    await refused(tokensCommand(['add', 'x'], { role: 'owner' }, ask), 'roleName')
    await refused(webhooksCommand(['remove', 'w1'], {}, ask), 'There is no webhook "w1".')
    await refused(historyCommand(['keep', '0'], {}, ask), 'npm run content -- history keep DAYS|all')
  })
})

test('a webhook is added, switched off, and listed with its state', async () => {
  await administrate(ENVIRONMENT, folder, async (ask) => {
    const rule = { on: 'create', filter: '_type == "event"', unsigned: true }
    const added = await webhooksCommand(['add', 'Kalender', 'http://127.0.0.1:1/'], rule, ask)
    const id = /Webhook (\w+) tells/.exec(added)?.[1] as string
    await webhooksCommand(['off', id], {}, ask)
    expect(await webhooksCommand(['list'], {}, ask)).toMatch(
      /Kalender +http\S+ +create +_type == "event" +0 +off$/m,
    )
    expect(await webhooksCommand(['attempts', id], {}, ask)).toBe('Nothing was tried yet.')
  })
})
