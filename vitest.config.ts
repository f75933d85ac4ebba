import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Some tests mostly wait: a worker more than processors lets others go on meanwhile.
    maxWorkers: availableParallelism() + 1,
    include: [
      '{studio,site,shared,scripts}/**/*.test.{ts,tsx}',
      'tests/{bench,contract,exactness,faults,interop,pages}/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/dist-server/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
