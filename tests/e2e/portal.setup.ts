import { startPortal } from '../portal/start-portal.ts'
import { rememberPortal } from './running-portal.ts'

/** Starts the one portal that all browser tests use; Playwright calls what it gives once they have ended. */
export default async function start(): Promise<() => Promise<void>> {
  const { stop, ...address } = await startPortal()
  rememberPortal(address)
  return stop
}
