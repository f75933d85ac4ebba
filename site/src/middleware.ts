import { defineMiddleware } from 'astro:middleware'
import { portal } from './content/portal.ts'
import { ensureContent } from './content/source.ts'

/** Sees to it that every page is rendered with content at hand and its reads recorded, in each way of building. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  if (portal.recording) return next()
  await ensureContent()
  return portal.record(url.pathname, async () => {
    const response = await next()
    // The body may be made while it is read: read it here, where reads are recorded.
    return new Response(await response.arrayBuffer(), response)
  })
})
