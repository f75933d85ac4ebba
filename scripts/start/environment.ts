import { resolve } from 'node:path'
import { Problem } from '../environment/problem.ts'
import { readVariables } from '../environment/read-variables.ts'
import type { Variables } from '../environment/variables.ts'

const names = [
  'DATA_DIR',
  'STUDIO_PORT',
  'STUDIO_HOST',
  'STUDIO_URL',
  'SITE_PORT',
  'SITE_URL',
  'SANITY_PROJECT_ID',
  'SANITY_DATASET',
  'SANITY_API_TOKEN',
  'SANITY_API_HOST',
  'WEBHOOK_SECRET',
] as const

/** What only a project on Sanity's hosted Content Lake has. */
const hosted = ['SANITY_DATASET', 'SANITY_API_TOKEN', 'SANITY_API_HOST'] as const

/** What `npm start` is told by its environment; DATA_DIR is an absolute path. */
export type StartEnvironment = Pick<Variables, (typeof names)[number]> & { SITE_URL: string }

/**
 * Reads the environment of `npm start`.
 *
 * @throws Problem naming the variable, what is wrong with it and what it was.
 */
export function readEnvironment(
  variables: Record<string, string | undefined>,
  workingDirectory: string,
): StartEnvironment {
  const values = readVariables(variables, names)
  for (const name of ['STUDIO_PORT', 'SITE_PORT'] as const)
    if (values[name] === 0)
      throw new Problem(`${name} must not be 0 here: the parts of the portal find each other by their ports.`)
  if (values.STUDIO_PORT === values.SITE_PORT) {
    throw new Problem(`STUDIO_PORT and SITE_PORT are both ${values.SITE_PORT}. Give them different ports.`)
  }
  const [pointless] = hosted.filter((name) => variables[name])
  if (!variables.SANITY_PROJECT_ID && pointless) {
    throw new Problem(
      `${pointless} is set, but SANITY_PROJECT_ID is not, so that it would mean nothing. Set both, or leave both out.`,
    )
  }
  if (values.SANITY_PROJECT_ID && !values.WEBHOOK_SECRET) {
    throw new Problem(
      'WEBHOOK_SECRET is missing. With SANITY_PROJECT_ID set, give it the secret of the project’s webhook.',
    )
  }
  return {
    ...values,
    DATA_DIR: resolve(workingDirectory, values.DATA_DIR),
    SITE_URL: values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`,
  }
}
