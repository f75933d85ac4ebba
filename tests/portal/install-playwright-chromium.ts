import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Two minutes: a download that is allowed takes less, and one that is blocked fails within seconds. */
const PATIENCE_MS = 120_000

/** Lets Playwright download its own Chromium; gives false where that is not possible (no network, no such platform). */
export function installPlaywrightChromium(): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  const run = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: PATIENCE_MS,
  })
  return run.status === 0
}
