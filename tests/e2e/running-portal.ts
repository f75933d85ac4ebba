import type { PortalAddress } from '../portal/start-portal.ts'

/** Playwright hands the environment of the setup down to the processes that run the tests, and nothing else. */
const VARIABLE = 'IQZ_TEST_PORTAL'

export function rememberPortal(address: PortalAddress): void {
  process.env[VARIABLE] = JSON.stringify(address)
}

/** Gives the portal that the setup has started. */
export function runningPortal(): PortalAddress {
  const address = process.env[VARIABLE]
  if (!address) throw new Error('No portal is running: start these tests with e2e/playwright.config.ts.')
  return JSON.parse(address) as PortalAddress
}
