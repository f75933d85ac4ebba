import { createClient, type SanityClient } from '@sanity/client'
import { readSecrets } from './read-secrets.ts'
import type { PortalAddress } from './start-portal.ts'

/** Gives the unmodified client of a running portal's Content Lake, with the token of its local editor. */
export function editorClient({ studioUrl, dataDir }: PortalAddress): SanityClient {
  return createClient({
    projectId: 'embedded',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: studioUrl,
    useProjectHostname: false,
    useCdn: false,
    token: readSecrets(dataDir).editorToken,
  })
}
