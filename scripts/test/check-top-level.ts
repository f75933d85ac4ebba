import { execFileSync } from 'node:child_process'
import { root } from './root.ts'

const ROOMS = ['studio', 'site', 'shared', 'scripts', 'tests']
const AT_THE_ROOT = [
  ...ROOMS,
  'docs',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'README.md',
  'LICENSE',
  'biome.json',
  'knip.json',
  'vitest.config.ts',
]

// A newcomer reads the top level first, so what stands there is decided once and not by whoever comes last.
// Git refuses a folder of another account, which a clone in a container often is; here it is only asked to list.
const files = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean)
const entries = new Set(files.map((file) => file.replace(/\/.*/, '')))
const strangers = [...entries].filter((entry) => !entry.startsWith('.') && !AT_THE_ROOT.includes(entry))
const missing = ROOMS.filter((room) => !entries.has(room))

for (const entry of strangers) {
  console.error(`"${entry}" does not belong at the top level: move it into one of ${ROOMS.join(', ')}.`)
}
for (const room of missing) console.error(`The room "${room}" is missing.`)
process.exitCode = strangers.length + missing.length > 0 ? 1 : 0
