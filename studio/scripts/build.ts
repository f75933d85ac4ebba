import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cutOutsideHosts } from './outside-hosts/cut-outside-hosts.ts'
import { sanityCli } from './sanity-cli.ts'
import { translateRemains } from './translate-remains.ts'

/** Builds the Studio into `studio/dist`, free of requests to outside hosts. Ends with a code other than 0 on failure. */
const studio = join(import.meta.dirname, '..')
const dist = join(studio, 'dist')

const { status } = spawnSync(process.execPath, [sanityCli, 'build', '--yes', dist], {
  cwd: studio,
  stdio: 'inherit',
  env: { ...process.env, DO_NOT_TRACK: '1' },
})
if (status !== 0) process.exit(status ?? 1)

cutOutsideHosts(dist)
translateRemains(dist)
// Beside static/, whose files may be kept for ever because their names carry a hash.
// What the Studio is told when it asks for the newest version: the one it has.
const { version } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('sanity/package.json'), 'utf8'),
)
writeFileSync(join(dist, 'latest-version.json'), JSON.stringify({ latest: version, packageVersion: version }))
writeFileSync(join(dist, 'nothing.js'), '')
