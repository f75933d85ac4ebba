import path from 'node:path'
import { startContentLake } from '../content-lake/server.ts'
import { readSettings } from '../content-lake/settings.ts'
import { prepareDataFolder } from '../start/check-machine.ts'
import { loadSecrets } from '../start/secrets.ts'
import { seedIfEmpty } from '../start/seed.ts'

export type BuildContent = { env: Record<string, string>; close: () => Promise<void> }

const stay = async (): Promise<void> => undefined

/**
 * The Content Lake a build reads from: the one the environment names; else the embedded one if it is running; else
 * the embedded one started for as long as the build takes, on DATA_DIR, with the example content if it is new.
 *
 * @throws a sentence with the remedy when the data cannot be used.
 */
export async function contentForBuild(
  variables: Record<string, string | undefined>,
  workingDirectory: string,
): Promise<BuildContent> {
  const projectId = variables.SANITY_PROJECT_ID || 'embedded'
  if (projectId !== 'embedded' || variables.SANITY_API_HOST) return { env: {}, close: stay }

  const settings = readSettings(variables, workingDirectory)
  const dataFolder = path.dirname(settings.folder)
  prepareDataFolder(dataFolder)
  const { editorToken, publisherToken } = loadSecrets(dataFolder)
  const env = (host: string) => ({
    SANITY_PROJECT_ID: 'embedded',
    SANITY_DATASET: settings.dataset,
    SANITY_API_HOST: host,
    SANITY_API_TOKEN: publisherToken,
  })
  const running = `http://127.0.0.1:${settings.port}`
  if (await isContentLake(running, publisherToken)) return { env: env(running), close: stay }

  // No webhook: whoever publishes is not running either, or compares revisions by itself.
  const lake = await startContentLake({
    ...settings,
    port: 0,
    editorToken,
    publisherToken,
    webhook: undefined,
  })
  const host = `http://127.0.0.1:${new URL(lake.url).port}`
  await seedIfEmpty(host, editorToken)
  return { env: env(host), close: () => lake.close() }
}

/** Whether our own Content Lake answers there: another installation would not know the token. */
async function isContentLake(host: string, token: string): Promise<boolean> {
  const url = `${host}/v2025-02-19/data/query/production?query=${encodeURIComponent('count(*[0...1])')}`
  try {
    return (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).ok
  } catch {
    return false
  }
}
