import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const manifest = createRequire(import.meta.url).resolve('sanity/package.json')

/** Path of the Sanity CLI's script, to be run with the Node that runs us. */
export const sanityCli = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.sanity)
