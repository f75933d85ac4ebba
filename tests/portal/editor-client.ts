import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import type { PortalAddress } from './start-portal.ts'

/** Gives the unmodified client of a running portal's Content Lake, with the token of its local editor. */
export function editorClient({ studioUrl, dataDir }: PortalAddress): SanityClient {
  const { editorToken } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as {
    editorToken: string
  }
  return createClient({
    projectId: 'embedded',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: studioUrl,
    useProjectHostname: false,
    useCdn: false,
    token: editorToken,
  })
}
