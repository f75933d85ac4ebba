import { path } from '@iqz/shared/routes/path.ts'
import type { APIRoute } from 'astro'
import { content } from '../../content/index.ts'
import { staticPaths } from '../../content/static-paths.ts'

export const getStaticPaths = staticPaths('file')

/** A file as an editor uploaded it, to be saved and never shown on this origin. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const asset = await content.assetAt(path('file', { file }))
  if (!asset) return new Response(null, { status: 404 })
  return new Response(asset.body, { headers: asset.headers })
}
