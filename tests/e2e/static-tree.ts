import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { MARKER } from '../../scripts/publisher/releases/plain-folder.ts'
import { redirectNames } from '../../scripts/publisher/releases/redirect-files.ts'
import type { Release } from './release.ts'

/** What says that the folder is the publisher's to replace, and what web servers read: no part of the site. */
const NOT_SERVED = [MARKER, ...redirectNames]

/** Reads a folder of static files as a web server would serve it: `wissen/index.html` is `/wissen/`. */
export async function staticTree(folder: string): Promise<Release> {
  const tree = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || NOT_SERVED.includes(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).split(sep).join('/')
    tree.set(path.replace(/\/index\.html$/, '/'), await readFile(file))
  }
  return tree
}
