import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // By itself it leaves a core free, which is half of a machine with two.
    maxWorkers: '100%',
    include: [
      '{studio,site,shared,scripts}/**/*.test.{ts,tsx}',
      'tests/{bench,contract,exactness,faults,interop,pages}/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/dist-server/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
