import { defineConfig } from '@playwright/test'
import { browserArguments } from '../portal/browser-arguments.ts'
import { findBrowser } from '../portal/find-browser.ts'

/**
 * Most tests share one running portal: those that only read may run side by side; those that edit come after them, one
 * at a time, in the order of their files, and the last ones compare the edited site with a fresh build. Beside these run
 * those that start a portal of their own: not earlier, as they would blur how long it takes until an edit is live.
 */
export default defineConfig({
  testDir: '.',
  globalSetup: './portal.setup.ts',
  outputDir: '../../node_modules/.cache/playwright',
  forbidOnly: Boolean(process.env.CI),
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: await findBrowser(), args: browserArguments() },
  },
  workers: 2,
  projects: [
    { name: 'read', testDir: './visitor', fullyParallel: true },
    { name: 'edit', testDir: './editor', fullyParallel: false, workers: 1, dependencies: ['read'] },
    { name: 'own-portal', testDir: './own-portal', dependencies: ['edit'] },
    { name: 'compare', testDir: './comparison', dependencies: ['edit'] },
  ],
})
