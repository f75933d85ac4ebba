import path from 'node:path'
import { z } from 'zod'
import { HOSTED_API } from './content/content-lake-client.ts'

const httpUrl = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `must be an http or https address such as ${example}` })
    .transform((value) => new URL(value))

const port = z.coerce
  .number({ error: 'must be a port number from 0 to 65535' })
  .int({ error: 'must be a port number from 0 to 65535' })
  .min(0, { error: 'must be a port number from 0 to 65535' })
  .max(65535, { error: 'must be a port number from 0 to 65535' })

const schema = z
  .object({
    DATA_DIR: z.string().default('.data'),
    SITE_PORT: port.default(4321),
    SITE_URL: httpUrl('https://www.example.org')
      .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '', {
        error: 'must be an address without a path',
      })
      .optional(),
    SANITY_PROJECT_ID: z
      .string()
      .regex(/^[a-z0-9-]+$/, { error: 'must consist of a–z, 0–9 and hyphens' })
      .default('embedded'),
    SANITY_DATASET: z
      .string()
      .regex(/^~?[a-z0-9][a-z0-9_-]*$/, { error: 'must consist of a–z, 0–9, _ and hyphens' })
      .default('production'),
    SANITY_API_HOST: httpUrl(HOSTED_API).optional(),
    SANITY_API_TOKEN: z.string().optional(),
    WEBHOOK_SECRET: z.string({ error: 'is missing: it must be the secret the webhook is signed with' }),
  })
  .transform((values) => {
    const embedded = values.SANITY_PROJECT_ID === 'embedded'
    return {
      dataDir: path.resolve(values.DATA_DIR),
      port: values.SITE_PORT,
      siteUrl: (values.SITE_URL ?? new URL(`http://localhost:${values.SITE_PORT}`)).origin,
      lake: {
        projectId: values.SANITY_PROJECT_ID,
        dataset: values.SANITY_DATASET,
        apiHost: values.SANITY_API_HOST?.origin ?? (embedded ? 'http://127.0.0.1:3333' : HOSTED_API),
        token: values.SANITY_API_TOKEN,
      },
      webhookSecret: values.WEBHOOK_SECRET,
    }
  })

export type Environment = z.infer<typeof schema>

/**
 * Reads the publisher's settings. An empty variable counts as not set.
 *
 * @throws one sentence naming the first variable that is wrong.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const name = String(issue?.path[0])
  const value = set[name]
  throw new Error(`${name}${value === undefined ? '' : `=${value}`} ${issue?.message}.`)
}
