import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { MARKER } from '../../scripts/publisher/releases/plain-folder.ts'
import type { Release } from './release.ts'

/** Reads a folder of static files as a web server would serve it: `wissen/index.html` is `/wissen/`. */
export async function staticTree(folder: string): Promise<Release> {
  const tree = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    // The marker says that the folder is the publisher's to replace; it is not part of the site.
    if (!entry.isFile() || entry.name === MARKER) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).split(sep).join('/')
    tree.set(path.replace(/\/index\.html$/, '/'), await readFile(file))
  }
  return tree
}
