import { createClient, type SanityClient } from '@sanity/client'
import { Problem } from '../environment/problem.ts'
import { readVariables } from '../environment/read-variables.ts'
import { HOSTED_API } from '../publisher/content/content-lake-client.ts'
import { reachContentLake } from '../start/reach-content-lake.ts'
import { embeddedClient } from './embedded-client.ts'

/** A client for a Content Lake that may write, and what ends what had to be started for it. */
export interface Connection {
  client: SanityClient
  close(): Promise<void>
}

/**
 * Connects to the Content Lake that the environment names: a hosted project, or the embedded one.
 *
 * @param variables environment, as in the README
 * @param folder relative folders are taken from here
 * @param options.missing what is done when there is no embedded one yet. An import makes it, empty: so a new machine
 *   takes over another one's content.
 * @throws Problem when a variable is wrong or missing, or when there is nothing to connect to.
 */
export async function connect(
  variables: Record<string, string | undefined>,
  folder: string,
  options: { missing: 'create' | 'refuse' },
): Promise<Connection> {
  const {
    SANITY_PROJECT_ID: projectId,
    SANITY_DATASET: dataset,
    SANITY_API_TOKEN: token,
    SANITY_API_HOST: apiHost = HOSTED_API,
  } = readVariables(variables, ['SANITY_PROJECT_ID', 'SANITY_DATASET', 'SANITY_API_TOKEN', 'SANITY_API_HOST'])
  if (projectId) {
    if (!token)
      throw new Problem(
        `SANITY_API_TOKEN is missing. Give it a token of project ${projectId} that may write.`,
      )
    const client = createClient({
      apiVersion: '2025-02-19',
      useCdn: false,
      perspective: 'raw',
      projectId,
      dataset,
      token,
      apiHost,
      // As the publisher does: any host but Sanity's is used as it is given.
      useProjectHostname: apiHost === HOSTED_API,
    })
    return { client, close: async () => {} }
  }
  const { address, secrets, close } = await reachContentLake(variables, folder, options)
  return { client: embeddedClient(address, secrets.editorToken), close }
}
