import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Fetches pages of a running site and writes them into a folder as a static host would lay them out. */
export async function savePages(siteUrl: string, paths: readonly string[], folder: string): Promise<void> {
  for (const path of paths) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, Buffer.from(await (await fetch(siteUrl + path)).arrayBuffer()))
  }
}
