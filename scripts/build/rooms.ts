import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the whole project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
export const siteRoom = path.join(root, 'site')
export const studioRoom = path.join(root, 'studio')

/** The file of Astro's command as installed for the site. */
export function astroCommand(): string {
  const manifest = createRequire(path.join(siteRoom, 'package.json')).resolve('astro/package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } }
  return path.join(path.dirname(manifest), bin.astro)
}
