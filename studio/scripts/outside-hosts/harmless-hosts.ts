/**
 * Hosts that may be named in the built scripts, because nothing is loaded from them by itself. A host that is not
 * listed fails the build.
 */
export const harmlessHosts: ReadonlySet<string> = new Set([
  // Names of XML vocabularies, never fetched.
  ...['www.w3.org', 'aomedia.org'],
  // Links a person may follow, and sources named in messages and licences.
  ...[
    'www.sanity.io',
    'sanity.io',
    'status.sanity.io',
    'snty.link',
    'github.com',
    'react.dev',
    'www.mux.com',
    'www.openholidaysapi.org',
  ],
  ...['react.i18next.com', 'docs.sentry.io', 'stackoverflow.com', 'codepen.io', 'www.beispiel.de'],
  // Stand-ins that make an address complete enough to be read.
  ...['acme.com', 'example.com', 'own.invalid', 'sanity'],
  // Defaults that the workspace's apiHost replaces; used only with a hosted project.
  ...['api.sanity.io', 'cdn.sanity.io', 'cdn', 'media.sanity.io', 'www.sanity'],
  // Sanity's own test environment, chosen by a variable we never set.
  ...['api.sanity.work', 'sanity.work', 'www.sanity.work', 'sanity-cdn.work', 'media.sanity.work'],
  // The key of error reports names a host; reports go to the address that is cut, and are off.
  '8914c8dde7e1ebce191f15af8bf6b7b9@sentry.sanity.io',
  // First parts of addresses of hosted videos, which the schema has none of.
  ...['stream', 'image', 'license'],
])
