import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { isProof } from '../content-lake/http/proof.ts'
import { startContentLake } from '../content-lake/server.ts'
import { readSettings } from '../content-lake/settings.ts'
import { Problem } from '../environment/problem.ts'
import { prepareDataFolder } from './check-machine.ts'
import { loadSecrets, type Secrets } from './secrets.ts'
import { seedIfNew } from './seed.ts'

/** The embedded Content Lake of an installation, for a command that needs it for a while. */
export interface ReachedContentLake {
  /** `http://127.0.0.1:3333` */
  address: string
  secrets: Secrets
  /** Ends what had to be started. */
  close(): Promise<void>
}

/**
 * Finds the embedded Content Lake of the data folder that the environment names: the running one, or else one that is
 * started on a free port until `close`, without the publisher's webhook: added ones are told also of what a command does.
 *
 * @param variables environment, as in the README
 * @param folder relative folders are taken from here
 * @param options.missing what is done when there is none yet: it is made with the example content, or empty, or refused
 * @throws Problem in one sentence.
 */
export async function reachContentLake(
  variables: Record<string, string | undefined>,
  folder: string,
  { missing }: { missing: 'seed' | 'create' | 'refuse' },
): Promise<ReachedContentLake> {
  const settings = readSettings(variables, folder)
  const dataFolder = dirname(settings.folder)
  if (missing === 'refuse' && !existsSync(settings.folder))
    throw new Problem(
      `There is no content in ${dataFolder} yet. Start the portal once, or name another folder with DATA_DIR.`,
    )
  prepareDataFolder(dataFolder)
  const secrets = loadSecrets(dataFolder)
  const running = `http://127.0.0.1:${settings.port}`
  if (await isOurs(running, secrets)) return { address: running, secrets, close: async () => {} }
  if (missing === 'seed') await seedIfNew(dataFolder, secrets.editorToken)
  const { editorToken, publisherToken } = secrets
  const lake = await startContentLake({
    ...settings,
    port: 0,
    // For this process only, and also before there are accounts.
    host: undefined,
    studioUrl: undefined,
    editorToken,
    publisherToken,
    webhook: undefined,
  })
  return { address: `http://127.0.0.1:${new URL(lake.url).port}`, secrets, close: () => lake.close() }
}

/** Whether the Content Lake of this installation answers there: nobody else knows the token, which is not sent. */
async function isOurs(address: string, { publisherToken }: Secrets): Promise<boolean> {
  try {
    const challenge = randomUUID()
    const response = await fetch(`${address}/v1/ping?challenge=${challenge}`, {
      signal: AbortSignal.timeout(2_000),
    })
    const { proof } = (await response.json()) as { proof?: unknown }
    return isProof(proof, publisherToken, challenge)
  } catch {
    // Nobody listens there, or somebody else: the store is free to be opened by this process.
    return false
  }
}
