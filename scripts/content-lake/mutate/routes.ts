import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { accountNow, accountOf } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import { applyRequest } from './apply-mutations.ts'
import { mutateBody } from './mutation.ts'

/**
 * `POST /data/mutate/:dataset` (https://www.sanity.io/docs/http-reference/mutation). Every `visibility` is given what
 * `sync` promises: the answer comes once the transaction is on disk and visible to queries.
 */
export function mutateRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/:dataset', async (c) => {
    const author = accountOf(c)
    const body = await readJson(c, mutateBody)
    const flag = (name: string) => c.req.query(name) === 'true'
    const outcome = await applyRequest(lake, {
      ...body,
      author,
      authorNow: () => accountNow(lake, c),
      dryRun: flag('dryRun'),
      autoGenerateArrayKeys: flag('autoGenerateArrayKeys'),
    })
    const withDocuments = flag('returnDocuments')
    const results = outcome.results.map(({ document, ...result }) =>
      withDocuments ? { ...result, document } : result,
    )
    return c.json({
      transactionId: outcome.transactionId,
      results: withDocuments || flag('returnIds') ? results : [],
    })
  })
}
