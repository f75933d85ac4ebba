import type { Step } from './step.ts'

const types = (room: string): Step => ({
  name: `types: ${room}`,
  // The build info makes a second run quick; it lies with the installed packages, which are not committed either.
  command: ['tsc', '--incremental', '--tsBuildInfoFile', `../node_modules/.cache/tsc/${room}.tsbuildinfo`],
  folder: room,
})

/** Everything that is checked without running the product, the slowest first so that it is not left for the end. */
export const checks: readonly Step[] = [
  { name: 'types: site', command: ['astro', 'check'], folder: 'site' },
  types('studio'),
  types('scripts'),
  types('tests'),
  types('shared'),
  {
    name: 'generated types are current',
    command: ['node', 'scripts/generate-types.ts', '--check'],
    folder: 'studio',
  },
  {
    name: 'example content is current',
    command: ['node', 'example-content/build.ts', '--check'],
    folder: 'scripts',
  },
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings'], folder: '.' },
  { name: 'unused code', command: ['knip', '--no-progress'], folder: '.' },
  { name: 'top level of the project', command: ['node', 'test/check-top-level.ts'], folder: 'scripts' },
]
