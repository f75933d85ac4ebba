import { defineCliConfig } from 'sanity/cli'

export default defineCliConfig({
  api: { projectId: 'embedded', dataset: 'production' },
  project: { basePath: '/studio' },
  deployment: { autoUpdates: false },
})
