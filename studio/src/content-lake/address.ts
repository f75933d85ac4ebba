/** Where content is kept. Without `SANITY_STUDIO_PROJECT_ID` it is the embedded Content Lake on the Studio's own origin. */
const projectId = process.env.SANITY_STUDIO_PROJECT_ID
const dataset = process.env.SANITY_STUDIO_DATASET

export const CONTENT_LAKE = {
  embedded: !projectId,
  projectId: projectId || 'embedded',
  dataset: dataset || 'production',
  apiVersion: '2025-02-19',
} as const
