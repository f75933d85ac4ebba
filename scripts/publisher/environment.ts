import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Problem } from '../environment/problem.ts'
import { readVariables } from '../environment/read-variables.ts'
import { HOSTED_API } from './content/content-lake-client.ts'

const names = [
  'DATA_DIR',
  'SITE_PORT',
  'SITE_URL',
  'STUDIO_URL',
  'SANITY_PROJECT_ID',
  'SANITY_DATASET',
  'SANITY_API_HOST',
  'SANITY_API_TOKEN',
] as const

/** What the publisher is told by its environment; `dataDir` is absolute, `siteUrl` has no slash at its end. */
export type Environment = {
  dataDir: string
  port: number
  siteUrl: string
  lake: { projectId: string; dataset: string; apiHost: string; token: string | undefined }
  webhookSecret: string
  /** Where editors reach the Studio, without a slash at its end; left out where nobody knows. */
  studioUrl?: string
}

/**
 * Reads the publisher's settings.
 *
 * @param options.webhooks whether any will come; otherwise their secret is one that nobody knows.
 * @throws Problem naming the first variable that is wrong.
 */
export function readEnvironment(
  variables: Record<string, string | undefined>,
  { webhooks = false }: { webhooks?: boolean } = {},
): Environment {
  const values = readVariables(variables, names)
  const studioUrl = studioOf(values)
  return {
    dataDir: path.resolve(values.DATA_DIR),
    port: values.SITE_PORT,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`,
    lake: {
      projectId: values.SANITY_PROJECT_ID ?? 'embedded',
      dataset: values.SANITY_DATASET,
      apiHost: values.SANITY_API_HOST ?? (values.SANITY_PROJECT_ID ? HOSTED_API : 'http://127.0.0.1:3333'),
      token: values.SANITY_API_TOKEN,
    },
    ...(studioUrl === null ? {} : { studioUrl }),
    webhookSecret: webhooks ? secretOf(variables) : randomBytes(32).toString('base64url'),
  }
}

/** The embedded Content Lake serves the Studio itself; the browser knows this machine as localhost and no other way. */
function studioOf(values: {
  STUDIO_URL?: string | undefined
  SANITY_PROJECT_ID?: string | undefined
  SANITY_API_HOST?: string | undefined
}): string | null {
  if (values.STUDIO_URL) return `${values.STUDIO_URL}/studio`
  const embedded = (values.SANITY_PROJECT_ID ?? 'embedded') === 'embedded'
  const host = values.SANITY_API_HOST ?? 'http://127.0.0.1:3333'
  return embedded ? `${host.replace('//127.0.0.1', '//localhost')}/studio` : null
}

function secretOf(variables: Record<string, string | undefined>): string {
  const { WEBHOOK_SECRET } = readVariables(variables, ['WEBHOOK_SECRET'])
  if (!WEBHOOK_SECRET)
    throw new Problem('WEBHOOK_SECRET is missing: it must be the secret the webhook is signed with.')
  return WEBHOOK_SECRET
}
