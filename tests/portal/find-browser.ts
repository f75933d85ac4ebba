import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { installPlaywrightChromium } from './install-playwright-chromium.ts'
import { unpackChromium } from './unpack-chromium.ts'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Gives the path of a Chromium that starts on this machine, cheapest way first: `$CHROMIUM_PATH`, the one Playwright
 * has installed, one of the system, a download by Playwright, and last the binary inside `@sparticuz/chromium`, which
 * needs nothing but the npm registry and no root.
 * Throws when `$CHROMIUM_PATH` names something that does not start, and when every way has failed.
 */
export async function findBrowser(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) {
    if (starts(wanted)) return wanted
    throw new Error(
      `CHROMIUM_PATH names "${wanted}", which is not a Chromium that starts here. Correct the path or unset the variable.`,
    )
  }
  const ofPlaywright = chromium.executablePath()
  const installed = [ofPlaywright, ...SYSTEM_BROWSERS].find(starts)
  if (installed) return installed
  if (installPlaywrightChromium() && starts(ofPlaywright)) return ofPlaywright
  const packed = await unpackChromium(starts)
  if (packed) return packed
  throw new Error(
    'No Chromium starts on this machine. Install one (Debian, as root: apt-get install chromium) or set CHROMIUM_PATH to its path.',
  )
}

function starts(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 })
    return /\d+\.\d+/.test(version)
  } catch {
    return false
  }
}
