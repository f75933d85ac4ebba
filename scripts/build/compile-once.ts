import { access, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withLock } from '../lock/with-lock.ts'
import { root } from './rooms.ts'
import { sourceDigest } from './source-digest.ts'

const STAMP = '.compiled-from'

/**
 * Compiles only if the sources are not those of the last time.
 *
 * @param result a file that must exist for the output to count as there.
 */
export async function compileOnce(options: {
  output: string
  result: string
  sources: readonly string[]
  also: readonly string[]
  compile: () => Promise<void>
}): Promise<void> {
  const stamp = path.join(options.output, STAMP)
  await withLock(`${options.output}.lock`, async () => {
    const digest = await sourceDigest(root, options.sources, options.also)
    const before = await readFile(stamp, 'utf8').catch(() => null)
    const isThere = await access(path.join(options.output, options.result)).then(
      () => true,
      () => false,
    )
    if (isThere && before === digest) return
    await options.compile()
    await writeFile(stamp, digest)
  })
}
