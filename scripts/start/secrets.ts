import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Problem } from '../environment/problem.ts'

const schema = z.object({
  editorToken: z.string().min(32),
  publisherToken: z.string().min(32),
  webhookSecret: z.string().min(32),
})

/** Tokens and the webhook's secret, by which the parts of one installation know each other. */
export type Secrets = z.infer<typeof schema>

/**
 * Reads the secrets of an installation; makes them on the first start, readable for this account only.
 *
 * @throws Problem when the file exists but cannot be understood: it is never replaced.
 */
export function loadSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json')
  if (!existsSync(file)) {
    const secret = () => randomBytes(32).toString('base64url')
    const secrets = { editorToken: secret(), publisherToken: secret(), webhookSecret: secret() }
    // Made aside, so that one broken off is no damaged one; linking refuses to replace what another has made meanwhile.
    const aside = `${file}.${process.pid}`
    writeFileSync(aside, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
    linkSync(aside, file)
    unlinkSync(aside)
    return secrets
  }
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Problem(
      `${file} is damaged. Put it back from a backup, or delete it to have new secrets made.`,
      { cause },
    )
  }
}
