import { type BrowserContext, test as base, expect } from '@playwright/test'
import type { PortalAddress } from '../portal/start-portal.ts'
import { runningPortal } from './running-portal.ts'

interface PortalFixtures {
  portal: PortalAddress
  /** Every request to another host than the portal's own two addresses, and every error in a browser's console. */
  complaints: string[]
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
      const complaints: string[] = []
      watch(context, [portal.siteUrl, portal.studioUrl], complaints)
      await use(complaints)
      expect(complaints, 'outside requests and console errors').toEqual([])
    },
    { auto: true },
  ],
})

function watch(context: BrowserContext, own: string[], complaints: string[]): void {
  const isOwn = (url: string) => {
    const { protocol, host } = new URL(url)
    return (
      ['data:', 'blob:', 'about:'].includes(protocol) || own.some((origin) => new URL(origin).host === host)
    )
  }
  const note = (url: string, where: string) => {
    if (!isOwn(url)) complaints.push(`${where} asks for ${url}`)
  }
  context.on('request', (request) => note(request.url(), 'A page'))
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url(), page.url())))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.page()?.url()} says: ${message.text()}`)
  })
  context.on('weberror', (error) =>
    complaints.push(`${error.page()?.url()} throws: ${error.error().message}`),
  )
}

export { expect }
