import { path } from '@iqz/shared/routes/path.ts'
import type { APIRoute } from 'astro'
import { content } from '../../content/index.ts'
import { staticPaths } from '../../content/static-paths.ts'

export const getStaticPaths = staticPaths('rendition')

/** A rendition of a picture, made by the Content Lake's image pipeline. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const asset = await content.assetAt(path('rendition', { file }))
  if (!asset) return new Response(null, { status: 404 })
  return new Response(asset.body, { headers: asset.headers })
}
