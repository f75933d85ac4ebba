import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** They replace a module of Node's, which others must not get to see, nor have loaded before. */
const REPLACE_MODULES = [
  'scripts/content-lake/backup/restore-backup.test.ts',
  'scripts/start/secrets.test.ts',
]

export default defineConfig({
  test: {
    // Some tests mostly wait: a worker more than processors lets others go on meanwhile.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/{exactness,faults,interop}/**/*.test.ts', ...REPLACE_MODULES],
        },
      },
      {
        extends: true,
        test: {
          name: 'short',
          include: [
            '{studio,site,shared,scripts}/**/*.test.{ts,tsx}',
            'tests/{bench,contract,pages}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/dist-server/**', ...REPLACE_MODULES],
          // Many small files in one process: loading the modules anew for each took longer than its tests.
          isolate: false,
        },
      },
    ],
  },
})
