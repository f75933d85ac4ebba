import { defineMiddleware } from 'astro:middleware'
import { portal } from './content/portal.ts'
import { ensureContent } from './content/source.ts'

/** Sees to it that every page is rendered with content at hand and its reads recorded, in each way of building. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  if (portal.recording) {
    return next().catch((error: unknown) => {
      // Astro makes a bare status 500 of it; the publisher wants to name what went wrong.
      locals.onRenderError?.(error)
      throw error
    })
  }
  await ensureContent()
  return portal.record(url.pathname, async () => {
    const response = await next()
    // The body may be made while it is read: read it here, where reads are recorded.
    return new Response(await response.arrayBuffer(), response)
  })
})
