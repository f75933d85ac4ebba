import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import type { LakeEnv } from './context.ts'
import { proofOf } from './proof.ts'

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

/**
 * The same for what is asked before signing in. With a challenge, a ping proves that it is the Content Lake of this
 * installation that answers: commands hand their token and passwords to nobody else who may listen on its port.
 */
export function openRoutes({ settings: { publisherToken } }: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/ping', (c) => {
      const challenge = c.req.query('challenge')
      const proof = challenge && publisherToken ? { proof: proofOf(publisherToken, challenge) } : {}
      return c.json({ pong: true, ...proof })
    })
    .get('/data/ping/:dataset', (c) => c.json({ pong: true }))
    .get('/check/cors', (c) => c.json({ result: { allowed: true, withCredentials: true } }))
    .get('/intake/telemetry-status', (c) => c.json({ status: 'denied' }))
    .post('/intake/batch', (c) => c.json({}))
}
