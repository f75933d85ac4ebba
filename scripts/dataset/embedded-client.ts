import { createClient, type SanityClient } from '@sanity/client'

/** A client for the embedded Content Lake at an address, with the rights of the token. */
export const embeddedClient = (apiHost: string, token: string): SanityClient =>
  createClient({
    projectId: 'embedded',
    dataset: 'production',
    apiHost,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    token,
  })
