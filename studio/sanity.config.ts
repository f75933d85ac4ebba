import { deDELocale } from '@sanity/locale-de-de'
import { visionTool } from '@sanity/vision'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { documentActions } from './src/actions/document-actions.ts'
import { berlinTimeInputs } from './src/berlin-time/berlin-time-inputs.ts'
import { CONTENT_LAKE } from './src/content-lake/address.ts'
import { connection } from './src/content-lake/connection.ts'
import { recurrenceInputs } from './src/event-dates/recurrence-inputs.ts'
import { isFixed, isWritten } from './src/fixed-types.ts'
import { wording } from './src/german/wording.ts'
import { monthOverview } from './src/month/month-overview.ts'
import { StudioIcon } from './src/StudioIcon.tsx'
import { schemaTypes } from './src/schema/schema-types.ts'
import { templates } from './src/schema/templates.ts'
import { structure } from './src/structure/structure.ts'

export default defineConfig({
  name: 'default',
  title: 'IQZ Redaktion',
  icon: StudioIcon,
  i18n: { bundles: wording },
  projectId: CONTENT_LAKE.projectId,
  dataset: CONTENT_LAKE.dataset,
  ...connection(),
  plugins: [
    structureTool({ title: 'Inhalte', structure }),
    monthOverview(),
    visionTool({ name: 'abfragen', title: 'Abfragen', defaultApiVersion: '2025-02-19' }),
    deDELocale(),
    { name: 'recurrence', form: { components: { input: recurrenceInputs } } },
  ],
  // Queries are for those who look after the portal.
  tools: (tools, { currentUser }) =>
    currentUser?.roles.some(({ name }) => name === 'administrator')
      ? tools
      : tools.filter(({ name }) => name !== 'abfragen'),
  schema: { types: schemaTypes, templates },
  form: { components: { input: berlinTimeInputs } },
  document: {
    actions: documentActions,
    newDocumentOptions: (existing) =>
      existing.filter(({ templateId }) => !isFixed(templateId) && !isWritten(templateId)),
    comments: { enabled: false },
    askToEdit: { enabled: false },
  },
  // Services that only exist at Sanity, or that would call an outside host.
  tasks: { enabled: false },
  releases: { enabled: false },
  scheduledPublishing: { enabled: false },
  scheduledDrafts: { enabled: false },
  announcements: { enabled: false },
  mediaLibrary: { enabled: false },
  apps: { canvas: { enabled: false } },
  beta: {
    create: { startInCreateEnabled: false },
    variants: { enabled: false },
  },
})
