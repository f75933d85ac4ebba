import { defineCliConfig } from 'sanity/cli'
import { CONTENT_LAKE } from './src/content-lake/address.ts'

export default defineCliConfig({
  api: { projectId: CONTENT_LAKE.projectId, dataset: CONTENT_LAKE.dataset },
  project: { basePath: '/studio' },
  // The Studio must run as built: no newer version fetched from outside at run time.
  deployment: { autoUpdates: false },
  reactStrictMode: false,
  typegen: {
    path: '../shared/src/queries/**/!(*.test).ts',
    schema: process.env.TYPEGEN_SCHEMA ?? './.sanity/schema.json',
    generates: process.env.TYPEGEN_TARGET ?? '../shared/src/content/sanity.types.ts',
    overloadClientMethods: false,
    formatGeneratedCode: false,
  },
})
