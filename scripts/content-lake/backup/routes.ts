import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import type { LakeEnv } from '../http/context.ts'
import { backUp } from './back-up.ts'

/** `POST /data/backups/:dataset`: makes a backup. Not part of Sanity's API; `npm run content -- backup` asks for it. */
export function backupRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/:dataset', async (c) => {
    const { assets, database, settings } = lake
    return c.json({ name: await assets.keepAll(() => backUp(database, settings.folder)) })
  })
}
