import type { MiddlewareHandler } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from './api-error.ts'
import type { LakeEnv } from './context.ts'

/** Refuses requests for a dataset that does not exist, in Sanity's words. */
export function knownDataset({ settings }: ContentLake): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    // `/data/live/events/:dataset` has its dataset one segment later.
    const segments = c.req.path.split('/')
    const name = c.req.param('dataset') === 'events' ? segments[5] : c.req.param('dataset')
    if (name !== settings.dataset) {
      const message = `Dataset "${name}" not found for project ID "${settings.projectId}"`
      throw plainError(404, message, { errorCode: 'SIO-404-DNF' })
    }
    await next()
  }
}
