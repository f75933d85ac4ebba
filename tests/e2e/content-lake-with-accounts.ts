import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startContentLake } from '../../scripts/content-lake/server.ts'
import type { PortalAddress } from '../portal/start-portal.ts'

const STUDIO_DIST = fileURLToPath(new URL('../../studio/dist', import.meta.url))
const EDITOR_TOKEN = 'token-of-the-tests-with-accounts'

/** Somebody who signs in with a name and a password. */
export interface TestAccount {
  login: string
  name: string
  role: 'contributor' | 'editor'
  password: string
}

/**
 * Starts a Content Lake with its Studio and accounts: in the portal that the other tests share, one click signs in.
 *
 * @returns its address as that of a portal (there is no site), and what ends it
 */
export async function contentLakeWithAccounts(
  accounts: TestAccount[],
): Promise<PortalAddress & { stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'accounts-'))
  const lake = await startContentLake({
    folder: join(dataDir, 'content-lake'),
    port: 0,
    studioDist: STUDIO_DIST,
    projectId: 'embedded',
    dataset: 'production',
    editorToken: EDITOR_TOKEN,
    siteUrl: 'http://localhost:4321',
    logLevel: 'error',
  })
  for (const account of accounts) {
    const response = await fetch(`${lake.url}/v1/accounts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${EDITOR_TOKEN}` },
      body: JSON.stringify(account),
    })
    if (response.status !== 201) throw new Error(`No account for ${account.login}: ${await response.text()}`)
  }
  await writeFile(join(dataDir, 'secrets.json'), JSON.stringify({ editorToken: EDITOR_TOKEN }))
  const studioUrl = lake.url
  const stop = async () => {
    await lake.close()
    await rm(dataDir, { recursive: true })
  }
  return { studioUrl, siteUrl: studioUrl, dataDir, stop }
}
