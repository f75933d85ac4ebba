import { defineCliConfig } from 'sanity/cli'
import { CONTENT_LAKE } from './src/content-lake/address.ts'
import { oneChunkForIcons } from './vite/one-chunk-for-icons.ts'
import { proxyTo } from './vite/proxy-to.ts'

/** Address of the embedded Content Lake while the Studio is developed on a server of its own. */
const contentLake = process.env.CONTENT_LAKE_URL

export default defineCliConfig({
  api: { projectId: CONTENT_LAKE.projectId, dataset: CONTENT_LAKE.dataset },
  project: { basePath: '/studio' },
  // The Studio must run as built: no newer version fetched from outside at run time.
  deployment: { autoUpdates: false },
  reactStrictMode: false,
  server: { hostname: '127.0.0.1', port: Number(process.env.STUDIO_PORT ?? 3333) },
  vite: (config) => ({
    ...config,
    build: oneChunkForIcons(config.build),
    server: proxyTo(config.server, contentLake),
  }),
  typegen: {
    path: '../shared/src/queries/**/!(*.test).ts',
    schema: process.env.TYPEGEN_SCHEMA ?? './.sanity/schema.json',
    generates: process.env.TYPEGEN_TARGET ?? '../shared/src/content/sanity.types.ts',
    overloadClientMethods: false,
    formatGeneratedCode: false,
  },
})
