import type { MiddlewareHandler } from 'hono'

/**
 * Cancels the body of what is answered to HEAD. Hono answers it as GET and then drops the body, which would leave open
 * whatever it is read from: a file, or a listener.
 */
export const cancelUnsentBody: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.req.method === 'HEAD') await c.res.body?.cancel()
}
