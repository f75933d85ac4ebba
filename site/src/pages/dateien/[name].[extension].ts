import { path } from '@iqz/shared/routes/path.ts'
import type { APIRoute } from 'astro'
import { content } from '../../content/index.ts'
import { staticPaths } from '../../content/static-paths.ts'

// The dot in the file's name tells Astro that these addresses have no trailing slash.
export const getStaticPaths = async () =>
  (await staticPaths('file')()).map(({ params: { file = '' } }) => {
    const dot = file.lastIndexOf('.')
    return { params: { name: file.slice(0, dot), extension: file.slice(dot + 1) } }
  })

/** A file to download, as it was uploaded. */
export const GET: APIRoute = async ({ params: { name, extension } }) => {
  const asset = await content.assetAt(path('file', { file: `${name}.${extension}` }))
  if (!asset) return new Response(null, { status: 404 })
  return new Response(asset.body, { headers: { 'content-type': asset.type } })
}
