import type { SanityClient } from '@sanity/client'
import { embeddedClient } from '../../scripts/dataset/embedded-client.ts'
import { readSecrets } from './read-secrets.ts'
import type { PortalAddress } from './start-portal.ts'

/** Gives the unmodified client of a running portal's Content Lake, with the token of its local editor. */
export function editorClient({ studioUrl, dataDir }: PortalAddress): SanityClient {
  return embeddedClient(studioUrl, readSecrets(dataDir).editorToken).withConfig({ perspective: 'published' })
}
