import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import { removeUnusedAssets } from './remove-unused-assets.ts'
import { unusedAssets } from './unused-assets.ts'

/**
 * `/assets/unused/:dataset`: the files that nothing refers to, and their removal. Not part of Sanity's API; used by
 * `npm run content -- assets`.
 */
export function unusedRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/unused/:dataset', async (c) => c.json(await unusedAssets(lake)))
    .delete('/unused/:dataset', async (c) => c.json(await removeUnusedAssets(lake, accountOf(c))))
}
