import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './store/start-error.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
const port = z.coerce.number().int().min(0).max(65_535)
const token = z.string().min(16)

const environment = z.object({
  DATA_DIR: optional(z.string()),
  STUDIO_PORT: optional(port),
  STUDIO_DIST: optional(z.string()),
  EDITOR_TOKEN: optional(token),
  PUBLISHER_TOKEN: optional(token),
  WEBHOOK_URL: optional(z.url({ protocol: /^https?$/ })),
  WEBHOOK_SECRET: optional(z.string().min(16)),
  SITE_URL: optional(z.url({ protocol: /^https?$/ })),
  LOG_LEVEL: optional(z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])),
})

/** What the Content Lake is started with. */
export interface Settings {
  /** Absolute folder of the database and the assets. */
  folder: string
  /** Port on the loopback interface; 0 takes any free one. */
  port: number
  /** Absolute folder of the built Studio; need not exist. */
  studioDist: string
  projectId: string
  dataset: string
  /** Token that may read and write. */
  editorToken?: string | undefined
  /** Token that may only read. */
  publisherToken?: string | undefined
  /** Where changes to published documents are announced. */
  webhook?: { url: string; secret?: string | undefined } | undefined
  /** Address of the site, which the Studio links to. */
  siteUrl?: string | undefined
  logLevel: string
}

const EXPECTED: Record<keyof z.infer<typeof environment>, string> = {
  DATA_DIR: 'a folder',
  STUDIO_PORT: 'a port from 0 to 65535',
  STUDIO_DIST: 'a folder',
  EDITOR_TOKEN: 'at least 16 characters',
  PUBLISHER_TOKEN: 'at least 16 characters',
  WEBHOOK_URL: 'an http or https address',
  WEBHOOK_SECRET: 'at least 16 characters',
  SITE_URL: 'an http or https address',
  LOG_LEVEL: 'one of silent, fatal, error, warn, info, debug, trace',
}

/**
 * Reads the settings from environment variables, relative folders from `cwd`.
 *
 * @throws StartError naming the first variable with a bad value, and what it should be.
 */
export function readSettings(env: Record<string, string | undefined>, cwd: string): Settings {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0] as keyof typeof EXPECTED
    // A secret that was mistyped is still nearly one: it is not repeated on a screen or in a log.
    const given = /TOKEN|SECRET/.test(name) ? '' : `is set to ${JSON.stringify(env[name])}, but `
    throw new StartError(`${name} ${given}must be ${EXPECTED[name]}.`)
  }
  const values = parsed.data
  return {
    folder: resolve(cwd, values.DATA_DIR ?? '.data', 'content-lake'),
    port: values.STUDIO_PORT ?? 3333,
    studioDist: resolve(cwd, values.STUDIO_DIST ?? join('studio', 'dist')),
    projectId: 'embedded',
    dataset: 'production',
    editorToken: values.EDITOR_TOKEN,
    publisherToken: values.PUBLISHER_TOKEN,
    webhook: values.WEBHOOK_URL ? { url: values.WEBHOOK_URL, secret: values.WEBHOOK_SECRET } : undefined,
    siteUrl: values.SITE_URL,
    logLevel: values.LOG_LEVEL ?? 'warn',
  }
}
