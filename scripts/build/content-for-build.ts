import { readVariables } from '../environment/read-variables.ts'
import { reachContentLake } from '../start/reach-content-lake.ts'

/** Variables for Astro's build, and what ends what had to be started for it. */
export type BuildContent = { env: Record<string, string>; close: () => Promise<void> }

const names = [
  'SITE_URL',
  'SANITY_PROJECT_ID',
  'SANITY_DATASET',
  'SANITY_API_HOST',
  'SANITY_API_TOKEN',
] as const

/**
 * The Content Lake a build reads from: the one the environment names; else the embedded one, with the example content
 * if it is new.
 *
 * @throws Problem with the remedy when the environment is wrong or the data cannot be used.
 */
export async function contentForBuild(
  variables: Record<string, string | undefined>,
  workingDirectory: string,
): Promise<BuildContent> {
  const { SANITY_PROJECT_ID = 'embedded', SANITY_DATASET, ...given } = readVariables(variables, names)
  const env = { ...present(given), SANITY_PROJECT_ID, SANITY_DATASET }
  if (SANITY_PROJECT_ID !== 'embedded' || given.SANITY_API_HOST) return { env, close: async () => {} }
  const { address, secrets, close } = await reachContentLake(variables, workingDirectory, { missing: 'seed' })
  return {
    env: {
      ...env,
      SANITY_DATASET: 'production',
      SANITY_API_HOST: address,
      SANITY_API_TOKEN: secrets.publisherToken,
    },
    close,
  }
}

const present = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
