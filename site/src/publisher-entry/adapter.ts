import type { AstroIntegration } from 'astro'

/** Compiles the site into a server bundle whose pages the publisher renders one by one; see `entry.ts`. */
export const publisherAdapter = (): AstroIntegration => ({
  name: 'publisher-adapter',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'publisher-adapter',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' },
      }),
  },
})
