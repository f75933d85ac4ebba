import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

/** What a file system answers that knows no hard links: exFAT, and some in a network. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/**
 * Reads the secrets of an installation; makes them on the first start, readable for this account only. Of several first
 * starts at once, all get those of one.
 *
 * @throws Problem when the file exists but cannot be understood: it is never replaced.
 */
export function loadSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json')
  if (!existsSync(file)) makeSecrets(file)
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Problem(
      `${file} is damaged. Put it back from a backup, or delete it to have new secrets made.`,
      { cause },
    )
  }
}

function makeSecrets(file: string): void {
  const secret = () => randomBytes(32).toString('base64url')
  const secrets: Secrets = { editorToken: secret(), publisherToken: secret(), webhookSecret: secret() }
  // Made aside, so that one broken off is no damaged one; linking refuses to replace what another has made meanwhile.
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(aside, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
    linkSync(aside, file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (NO_LINKS.includes(code)) renameSync(aside, file)
    else if (code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
