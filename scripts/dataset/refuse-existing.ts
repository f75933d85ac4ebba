import type { SanityClient } from '@sanity/client'
import { Problem } from '../environment/problem.ts'

/** So many ids are asked for at once. */
const PAGE = 500

/**
 * Makes sure that none of the documents is in the Content Lake, drafts included.
 *
 * @throws Problem naming the first one that is, in the given order.
 */
export async function refuseExisting(client: SanityClient, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += PAGE) {
    const asked = ids.slice(from, from + PAGE)
    const found = new Set(
      await client.fetch<string[]>('*[_id in $ids]._id', { ids: asked }, { perspective: 'raw' }),
    )
    const first = asked.find((id) => found.has(id))
    if (first !== undefined)
      throw new Problem(
        `Document "${first}" is already there, so nothing was imported. ` +
          'Use --replace to replace what is there, or --missing to add only what is not.',
      )
  }
}
