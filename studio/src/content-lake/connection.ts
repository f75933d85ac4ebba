import { createClient } from '@sanity/client'
import type { WorkspaceOptions } from 'sanity'
import { CONTENT_LAKE } from './address.ts'

/**
 * How the Studio reaches content. The embedded Content Lake answers on the Studio's own origin, says itself how
 * people sign in, and has none of the services that Sanity hosts besides; a hosted project needs only its id.
 */
export function connection(): Partial<WorkspaceOptions> {
  if (!CONTENT_LAKE.embedded) return {}
  // Outside a browser (schema checks, builds) nothing is ever asked, but an address has to be there.
  const apiHost = typeof window === 'undefined' ? 'http://localhost:3333' : window.location.origin
  return {
    apiHost,
    unstable_clientFactory: (options) => createClient({ ...options, apiHost, useProjectHostname: false }),
    auth: {
      loginMethod: 'token',
      redirectOnSingle: false,
    },
    // The text functions behind the newer search exist only in the hosted service.
    search: { strategy: 'groqLegacy' },
  }
}
