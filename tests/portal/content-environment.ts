import { readSecrets } from './read-secrets.ts'
import type { PortalAddress } from './start-portal.ts'

/** Gives the environment variables by which another publisher or build reads the same content as a running portal. */
export function contentEnvironment(portal: PortalAddress): Record<string, string> {
  return {
    SANITY_PROJECT_ID: 'embedded',
    SANITY_DATASET: 'production',
    SANITY_API_HOST: portal.studioUrl,
    SANITY_API_TOKEN: readSecrets(portal.dataDir).publisherToken,
    SITE_URL: portal.siteUrl,
    WEBHOOK_SECRET: readSecrets(portal.dataDir).webhookSecret,
  }
}
