import { reachContentLake } from '../start/reach-content-lake.ts'

export type BuildContent = { env: Record<string, string>; close: () => Promise<void> }

/**
 * The Content Lake a build reads from: the one the environment names; else the embedded one, with the example content
 * if it is new.
 *
 * @throws a sentence with the remedy when the data cannot be used.
 */
export async function contentForBuild(
  variables: Record<string, string | undefined>,
  workingDirectory: string,
): Promise<BuildContent> {
  const projectId = variables.SANITY_PROJECT_ID || 'embedded'
  if (projectId !== 'embedded' || variables.SANITY_API_HOST) return { env: {}, close: async () => undefined }
  const { address, secrets, close } = await reachContentLake(variables, workingDirectory, { seed: true })
  return {
    env: {
      SANITY_PROJECT_ID: 'embedded',
      SANITY_DATASET: 'production',
      SANITY_API_HOST: address,
      SANITY_API_TOKEN: secrets.publisherToken,
    },
    close,
  }
}
