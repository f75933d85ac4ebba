import { resolve } from 'node:path'
import { readVariables } from '../environment/read-variables.ts'

const names = [
  'DATA_DIR',
  'STUDIO_PORT',
  'STUDIO_HOST',
  'STUDIO_URL',
  'STUDIO_DIST',
  'EDITOR_TOKEN',
  'PUBLISHER_TOKEN',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'SITE_URL',
  'LOG_LEVEL',
] as const

/** What the Content Lake is started with. */
export interface Settings {
  /** Absolute folder of the database and the assets. */
  folder: string
  /** Port; 0 takes any free one. */
  port: number
  /** Address to listen on besides the loopback interface; `0.0.0.0` and `::` are all. */
  host?: string | undefined
  /** Origin by which browsers reach the Studio through a web server in front of it. */
  studioUrl?: string | undefined
  /** Absolute folder of the built Studio; need not exist. */
  studioDist: string
  projectId: string
  dataset: string
  /** Token of the installation's own commands, with the role of an administrator. */
  editorToken?: string | undefined
  /** Token that may only read. */
  publisherToken?: string | undefined
  /** Where changes to published documents are announced. */
  webhook?: { url: string; secret?: string | undefined } | undefined
  /** Address of the site, which the Studio links to. */
  siteUrl?: string | undefined
  logLevel: string
}

/**
 * Reads the settings from environment variables, relative folders from `cwd`.
 *
 * @throws Problem naming the first variable with a bad value, and what it should be.
 */
export function readSettings(env: Record<string, string | undefined>, cwd: string): Settings {
  const values = readVariables(env, names)
  return {
    folder: resolve(cwd, values.DATA_DIR, 'content-lake'),
    port: values.STUDIO_PORT,
    host: values.STUDIO_HOST,
    studioUrl: values.STUDIO_URL,
    studioDist: resolve(cwd, values.STUDIO_DIST),
    projectId: 'embedded',
    dataset: 'production',
    editorToken: values.EDITOR_TOKEN,
    publisherToken: values.PUBLISHER_TOKEN,
    webhook: values.WEBHOOK_URL ? { url: values.WEBHOOK_URL, secret: values.WEBHOOK_SECRET } : undefined,
    siteUrl: values.SITE_URL,
    logLevel: values.LOG_LEVEL,
  }
}
