import { Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'

const change = z.object({ aclMode: z.enum(['private', 'public']) })

/** A dataset as Sanity's API tells it: `public` when strangers may read what is published. */
export function describeDataset({ settings, accounts }: ContentLake) {
  const aclMode = accounts.publicReading.isOn ? 'public' : 'private'
  return { name: settings.dataset, aclMode, datasetProfile: 'content' }
}

/** `PATCH /datasets/:name` (`datasets.edit` of `@sanity/client`): who may read it. */
export function datasetRoutes(lake: ContentLake): Hono<LakeEnv> {
  const { settings, accounts, audit } = lake
  return new Hono<LakeEnv>().patch('/:name', async (c) => {
    if (c.req.param('name') !== settings.dataset) {
      throw plainError(
        404,
        `Dataset "${c.req.param('name')}" not found for project ID "${settings.projectId}"`,
      )
    }
    const { aclMode } = await readJson(c, change)
    if (accounts.publicReading.isOn !== (aclMode === 'public')) {
      accounts.publicReading.switch(aclMode === 'public')
      audit.note('visibility changed', { actor: accountOf(c).id, subject: aclMode })
      accounts.changed()
    }
    return c.json(describeDataset(lake))
  })
}
