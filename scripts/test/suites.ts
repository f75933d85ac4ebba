import { countPlaywright } from './count-playwright.ts'
import { countVitest } from './count-vitest.ts'
import type { Suite } from './run-suite.ts'

/** The test runs that need the product: first its single parts, then the whole portal in a real browser. */
export const suites: readonly Suite[] = [
  {
    name: 'unit, contract, interop and fault tests',
    step: (report) => ({
      folder: '.',
      command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    }),
    count: countVitest,
  },
  {
    name: 'browser tests',
    step: (report) => ({
      folder: 'tests',
      command: ['playwright', 'test', '--config=e2e/playwright.config.ts', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
    count: countPlaywright,
  },
]
