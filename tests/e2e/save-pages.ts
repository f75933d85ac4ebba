import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Fetches pages of a running site and writes them into a folder as a static host would lay them out. */
export async function savePages(siteUrl: string, paths: readonly string[], folder: string): Promise<void> {
  for (const path of paths)
    await savePage(path, Buffer.from(await (await fetch(siteUrl + path)).arrayBuffer()), folder)
}

/** Writes one page into such a folder. */
export async function savePage(path: string, page: string | Buffer, folder: string): Promise<void> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, page)
}
