import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{studio,site,shared,scripts}/**/*.test.{ts,tsx}',
      'tests/{bench,contract,exactness,faults,interop}/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/dist-server/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
