import { resolve } from 'node:path'
import { z } from 'zod'
import { StartProblem } from './start-problem.ts'

const port = (fallback: number) =>
  z.coerce
    .number('must be a port number between 1 and 65535')
    .int('must be a port number between 1 and 65535')
    .min(1, 'must be a port number between 1 and 65535')
    .max(65_535, 'must be a port number between 1 and 65535')
    .default(fallback)

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address such as https://portal.example.org',
})

const schema = z.object({
  DATA_DIR: z.string().min(1, 'must name a folder').default('.data'),
  STUDIO_PORT: port(3333),
  SITE_PORT: port(4321),
  SITE_URL: webAddress.optional(),
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be a Sanity project id: lower-case letters, digits and hyphens')
    .optional(),
  SANITY_DATASET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be a dataset name: lower-case letters, digits, _ and -')
    .default('production'),
  SANITY_API_TOKEN: z.string().min(1, 'must not be empty').optional(),
  SANITY_API_HOST: webAddress.optional(),
  WEBHOOK_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
})

/** What `npm start` is told by its environment; DATA_DIR is an absolute path. */
export type StartEnvironment = z.infer<typeof schema> & { SITE_URL: string }

/**
 * Reads the environment of `npm start`. Empty variables count as absent.
 *
 * @throws StartProblem naming the variable, what is wrong with it and what it was.
 */
export function readEnvironment(
  variables: Record<string, string | undefined>,
  workingDirectory: string,
): StartEnvironment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    throw new StartProblem(`${name} ${issue?.message}, but is "${given[name]}". Correct it or leave it out.`)
  }
  const values = parsed.data
  if (values.STUDIO_PORT === values.SITE_PORT) {
    throw new StartProblem(
      `STUDIO_PORT and SITE_PORT are both ${values.SITE_PORT}. Give them different ports.`,
    )
  }
  if (values.SANITY_PROJECT_ID && !values.WEBHOOK_SECRET) {
    throw new StartProblem(
      'WEBHOOK_SECRET is missing. With SANITY_PROJECT_ID set, give it the secret of the project’s webhook.',
    )
  }
  return {
    ...values,
    DATA_DIR: resolve(workingDirectory, values.DATA_DIR),
    SITE_URL: values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`,
  }
}
