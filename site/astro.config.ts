import { defineConfig, passthroughImageService } from 'astro/config'
import { purgeKern } from './src/styles/purge-kern.ts'

// Two targets from the same pages: `static` for any web host, `publisher` for the warm server bundle that the
// publisher renders from. Both must give the same bytes, so nothing but the adapter may differ between them.
const forPublisher = process.env.PORTAL_TARGET === 'publisher'
const adapter = forPublisher
  ? (await import('./src/publisher-entry/adapter.ts')).publisherAdapter()
  : undefined

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  output: forPublisher ? 'server' : 'static',
  ...(adapter ? { adapter } : {}),
  outDir: forPublisher ? './dist-server' : './dist',
  cacheDir: `./node_modules/.astro/${forPublisher ? 'publisher' : 'static'}`,
  // Pages end in a slash by `build.format`; asking for it here would ask it of files such as /bilder/….webp too.
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Renditions come from the Content Lake's pipeline (src/images), never from Astro's own.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: {
    plugins: [purgeKern()],
    // The site's content security policy allows neither inline scripts and styles nor data: addresses.
    build: { assetsInlineLimit: 0 },
  },
})
