import { createClient, type SanityClient } from '@sanity/client'

export const HOSTED_API = 'https://api.sanity.io'

/** How long a request to the Content Lake may take before it counts as failed and is tried again later. */
const TIMEOUT_MS = 30_000

/** The one client through which the publisher reads. Against any host but Sanity's, the host is used as it is given. */
export function contentLakeClient(lake: {
  apiHost: string
  projectId: string
  dataset: string
  token: string | undefined
}): SanityClient {
  return createClient({
    apiHost: lake.apiHost,
    useProjectHostname: lake.apiHost === HOSTED_API,
    projectId: lake.projectId,
    dataset: lake.dataset,
    ...(lake.token === undefined ? {} : { token: lake.token }),
    apiVersion: '2025-02-19',
    perspective: 'published',
    // The CDN may answer with what was true before the webhook.
    useCdn: false,
    timeout: TIMEOUT_MS,
    // Retries are the publish loop's business: it knows what else waits, and reports them.
    maxRetries: 0,
  })
}
