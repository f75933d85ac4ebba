import { createClient, type SanityClient } from '@sanity/client'
import { reachContentLake } from '../start/reach-content-lake.ts'
import { DatasetProblem } from './dataset-problem.ts'
import { embeddedClient } from './embedded-client.ts'

/** A client for a Content Lake that may write, and what ends what had to be started for it. */
export interface Connection {
  client: SanityClient
  close(): Promise<void>
}

/**
 * Connects to the Content Lake that the environment names: a hosted project, or the embedded one. One that does not
 * exist yet is made, empty: so a new machine takes over another one's content.
 *
 * @param variables environment, as in the README
 * @param folder relative folders are taken from here
 * @throws DatasetProblem when a token is missing.
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
      apiVersion: '2025-02-19',
      useCdn: false,
      perspective: 'raw',
      projectId: SANITY_PROJECT_ID,
      dataset: SANITY_DATASET ?? 'production',
      token: SANITY_API_TOKEN,
      ...(SANITY_API_HOST ? { apiHost: SANITY_API_HOST } : {}),
    })
    return { client, close: async () => {} }
  }
  const { address, secrets, close } = await reachContentLake(variables, folder, { seed: false })
  return { client: embeddedClient(address, secrets.editorToken), close }
}
