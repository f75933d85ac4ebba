import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TEXT = new Set(['.html', '.css', '.js', '.svg', '.xml', '.json', '.txt', '.ics'])
/** What is smaller is sent as it is by the site's own server, too. */
const FROM = 1_024

/** Puts a gzip form beside each text file of a folder, as nginx's `gzip_static` looks for it. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || !TEXT.has(extname(entry.name))) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = await readFile(file)
    if (bytes.length >= FROM) await writeFile(`${file}.gz`, gzipSync(bytes, { level: 6 }))
  }
}
