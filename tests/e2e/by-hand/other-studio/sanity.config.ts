import { createClient } from '@sanity/client'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { types } from './types.ts'

const apiHost = typeof window === 'undefined' ? 'http://localhost:3333' : window.location.origin

/** A Studio that has nothing of the portal's: what anybody's has, and where its Content Lake is. */
export default defineConfig({
  projectId: 'embedded',
  dataset: 'production',
  apiHost,
  unstable_clientFactory: (options) => createClient({ ...options, apiHost, useProjectHostname: false }),
  auth: { loginMethod: 'token' },
  plugins: [structureTool()],
  schema: { types },
})
