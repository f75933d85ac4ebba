import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { hashOf } from '../releases/object-store.ts'
import { contentTypeOf } from '../serve/content-types.ts'
import type { RenderedPath } from './render-path.ts'

/**
 * The files of the compiled site that need no rendering (fonts, styles, scripts, icons), as paths of a release.
 *
 * @throws when the folder is missing.
 */
export async function siteAssets(folder: string): Promise<RenderedPath[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(
    files.sort().map(async (file) => {
      const bytes = new Uint8Array(await readFile(file))
      const key = `/${path.relative(folder, file).split(path.sep).map(encodeURIComponent).join('/')}`
      return {
        path: key,
        bytes,
        entry: { hash: hashOf(bytes), type: contentTypeOf(file), size: bytes.byteLength },
      }
    }),
  )
}
