import { defineMiddleware } from 'astro:middleware'
import { AssetError } from './content/asset-error.ts'
import { portal } from './content/portal.ts'
import { ensureContent } from './content/source.ts'

/** Answers for a picture or file that cannot be had: without a body, so that a plain build writes none. */
const withoutAsset = () => new Response(null, { status: 502 })

/** Sees to it that every page is rendered with content at hand and its reads recorded, in each way of building. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  if (portal.recording) {
    return next().catch((error: unknown) => {
      // Astro makes a bare status 500 of it; the publisher wants to name what went wrong.
      locals.onRenderError?.(error)
      // Named with its document by the publisher already; Astro would add a stack trace for each picture.
      if (error instanceof AssetError) return withoutAsset()
      throw error
    })
  }
  await ensureContent()
  return portal.record(url.pathname, async () => {
    const response = await next().catch((error: unknown) => {
      if (!(error instanceof AssetError)) throw error
      // As with the publisher: the pages show the alternative text, and everything else is built.
      // Astro has begun a line of its own for the path.
      console.warn(
        `\n${url.pathname} is left out: ${error.message} (document ${error.documentId}, ${error.field})`,
      )
      return withoutAsset()
    })
    if (response.body === null) return response
    // The body may be made while it is read: read it here, where reads are recorded.
    return new Response(await response.arrayBuffer(), response)
  })
})
