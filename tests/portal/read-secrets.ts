import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The tokens that a portal has made for itself at its first start. */
export interface Secrets {
  editorToken: string
  publisherToken: string
  webhookSecret: string
}

/** Reads the secrets that lie in a portal's data folder. */
export function readSecrets(dataDir: string): Secrets {
  return JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Secrets
}
