import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** What is installed or made; beside an output lie its lock and that lock's journal, which never is the same twice. */
const LEFT_OUT = /^(node_modules|\.sanity|\.astro|dist(-server)?(\.lock.*)?)$/

/**
 * A fingerprint of files and folders by their content, names relative to `root`, tests left out.
 * Something named but missing counts as such: it changes the fingerprint when it appears.
 *
 * @param also further text that the result depends on, such as an environment variable.
 */
export async function sourceDigest(
  root: string,
  names: readonly string[],
  also: readonly string[],
): Promise<string> {
  const files: string[] = []
  async function walk(name: string): Promise<void> {
    const absolute = path.join(root, name)
    const found = await stat(absolute).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (found === null) files.push(name)
    else if (!found.isDirectory()) files.push(name)
    else
      for (const entry of await readdir(absolute))
        if (!LEFT_OUT.test(entry)) await walk(path.join(name, entry))
  }
  for (const name of names) await walk(name)

  const hash = createHash('sha256').update(JSON.stringify(also))
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) {
    const bytes = await readFile(path.join(root, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return Buffer.from('missing')
      throw error
    })
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
