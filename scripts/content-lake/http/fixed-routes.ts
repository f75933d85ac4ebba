import { Hono } from 'hono'
import type { LakeEnv } from './context.ts'

/** Questions of the Studio about services that an embedded Content Lake does not have; each has one honest answer. */
export function fixedRoutes(): Hono<LakeEnv> {
  return (
    new Hono<LakeEnv>()
      .get('/features', (c) => c.json([]))
      .get('/journey/trial', (c) => c.json(null))
      .get('/journey/*', (c) => c.json([]))
      .get('/subscriptions/*', (c) => c.json({}))
      .get('/access/*', (c) => c.json([]))
      .get('/help', (c) => c.json({ resources: { sectionArray: [], welcomeMessage: '' }, sections: [] }))
      .get('/geoip', (c) => c.json({}))
      .get('/schedules/*', (c) => c.json({ schedules: [] }))
      .get('/media-libraries', (c) => c.json({ data: [] }))
      // Asked before unpublishing and deleting: references from other datasets, of which there are none here.
      .get('/data/references/:dataset/documents/:id/to', (c) => c.json({ totalCount: 0, references: [] }))
  )
}

/** The same for what is asked before signing in. */
export function openRoutes(): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/ping', (c) => c.json({ pong: true }))
    .get('/data/ping/:dataset', (c) => c.json({ pong: true }))
    .get('/check/cors', (c) => c.json({ result: { allowed: true, withCredentials: true } }))
    .get('/intake/telemetry-status', (c) => c.json({ status: 'denied' }))
    .post('/intake/batch', (c) => c.json({}))
}
