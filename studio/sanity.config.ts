import { deDELocale } from '@sanity/locale-de-de'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { CONTENT_LAKE } from './src/content-lake/address.ts'
import { schemaTypes } from './src/schema/schema-types.ts'

export default defineConfig({
  name: 'default',
  title: 'IQZ Redaktion',
  projectId: CONTENT_LAKE.projectId,
  dataset: CONTENT_LAKE.dataset,
  basePath: '/studio',
  plugins: [structureTool(), deDELocale()],
  schema: { types: schemaTypes },
})
