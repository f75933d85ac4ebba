import { type BrowserContext, test as base, type ConsoleMessage, expect } from '@playwright/test'
import type { PortalAddress } from '../portal/start-portal.ts'
import { runningPortal } from './running-portal.ts'

interface PortalFixtures {
  portal: PortalAddress
  /** Requests to other hosts than the portal's own two addresses, and errors in a browser's console. */
  complaints: Set<string>
}

/**
 * Playwright's `test`, with the running portal, and with a browser that is watched: after every test, whatever it was
 * about, there must have been no request to an outside host and no error in the console (a breach of the
 * Content-Security-Policy is one).
 */
export const test = base.extend<PortalFixtures>({
  portal: async ({ browserName: _ }, use) => use(runningPortal()),
  complaints: [
    async ({ context, portal }, use) => {
      const complaints = new Set<string>()
      watch(context, [portal.siteUrl, portal.studioUrl], complaints)
      await use(complaints)
      expect([...complaints], 'outside requests and console errors').toEqual([])
    },
    { auto: true },
  ],
})

function watch(context: BrowserContext, own: string[], complaints: Set<string>): void {
  const isOwn = (url: string) => {
    const { protocol, host } = new URL(url)
    return (
      ['data:', 'blob:', 'about:'].includes(protocol) || own.some((origin) => new URL(origin).host === host)
    )
  }
  const note = (url: string, where: string) => {
    if (!isOwn(url)) complaints.add(`${where} asks for ${url}`)
  }
  context.on('request', (request) => note(request.url(), 'A page'))
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url(), page.url())))
  context.on('console', (message) => {
    const page = message.page()?.url()
    if (message.type() === 'error' && !isNoComplaint(message, page)) {
      complaints.add(`${page} says: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => complaints.add(`${error.page()?.url()} throws: ${error.error().message}`))
}

/**
 * Chromium calls every answer from 400 up an error, also those a page is made to get: its own when it is not there, and
 * the Studio's question who is signed in. And a Studio that is left says goodbye on a socket already being closed.
 */
function isNoComplaint(message: ConsoleMessage, page: string | undefined): boolean {
  const about = message.location().url
  const isThePageItself = about === page
  const asksWhoIsSignedIn = new URL(about, 'about:blank').pathname.endsWith('/users/me')
  const saysGoodbye = message.text().startsWith('WebSocket is already in CLOSING')
  return isThePageItself || asksWhoIsSignedIn || saysGoodbye
}

export { expect }
