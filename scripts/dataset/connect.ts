import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { startContentLake } from '../content-lake/server.ts'
import { readSettings } from '../content-lake/settings.ts'
import { DatasetProblem } from './dataset-problem.ts'

/** A client for a Content Lake that may write, and what ends what had to be started for it. */
export interface Connection {
  client: SanityClient
  close(): Promise<void>
}

const defaults = { apiVersion: '2025-02-19', useCdn: false, perspective: 'raw' } as const

/** A client for the embedded Content Lake at an address, with the rights of its editor. */
export const embeddedClient = (apiHost: string, token: string): SanityClient =>
  createClient({
    ...defaults,
    projectId: 'embedded',
    dataset: 'production',
    apiHost,
    useProjectHostname: false,
    token,
  })

/**
 * Connects to the Content Lake that the environment names: a hosted project, or the embedded one, which is started for
 * as long as needed if it does not run.
 *
 * @param variables environment, as in the README
 * @param folder relative folders are taken from here
 * @throws DatasetProblem when a token is missing or there is no portal yet.
 */
export async function connect(
  variables: Record<string, string | undefined>,
  folder: string,
): Promise<Connection> {
  const { SANITY_PROJECT_ID, SANITY_DATASET, SANITY_API_TOKEN, SANITY_API_HOST } = variables
  if (SANITY_PROJECT_ID) {
    if (!SANITY_API_TOKEN)
      throw new DatasetProblem(
        `SANITY_API_TOKEN is missing. Give it a token of project ${SANITY_PROJECT_ID} that may write.`,
      )
    const client = createClient({
      ...defaults,
      projectId: SANITY_PROJECT_ID,
      dataset: SANITY_DATASET ?? 'production',
      token: SANITY_API_TOKEN,
      ...(SANITY_API_HOST ? { apiHost: SANITY_API_HOST } : {}),
    })
    return { client, close: async () => {} }
  }
  const dataFolder = resolve(folder, variables.DATA_DIR || '.data')
  const secrets = join(dataFolder, 'secrets.json')
  if (!existsSync(secrets))
    throw new DatasetProblem(
      `There is no portal in ${dataFolder}. Start it once with npm start, or name its folder with DATA_DIR.`,
    )
  const { editorToken } = JSON.parse(readFileSync(secrets, 'utf8')) as { editorToken: string }
  const settings = readSettings({ ...variables, DATA_DIR: dataFolder, EDITOR_TOKEN: editorToken }, folder)
  const address = `http://127.0.0.1:${settings.port}`
  if (await accepts(address, editorToken))
    return { client: embeddedClient(address, editorToken), close: async () => {} }
  const lake = await startContentLake({ ...settings, port: 0, webhook: undefined })
  return { client: embeddedClient(lake.url, editorToken), close: () => lake.close() }
}

/** Whether a Content Lake of this very installation answers at an address. */
async function accepts(address: string, token: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/v1/users/me`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(2_000),
    })
    return response.ok
  } catch {
    // Nobody listens there: the store is free to be opened by this process.
    return false
  }
}
