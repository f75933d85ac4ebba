import { EDITOR_ROBOT } from '../accounts/account.ts'
import type { ContentLake } from '../content-lake.ts'
import { applyMutations } from '../mutate/apply-mutations.ts'

/**
 * Asset documents hold their absolute address. When the store has moved to another port since they were uploaded,
 * gives them the present one.
 */
export function rebaseAssetUrls(lake: ContentLake): void {
  const assets = ['sanity.imageAsset', 'sanity.fileAsset'].flatMap((type) => lake.store.raw.ofType(type))
  const mutations = assets.flatMap((asset) => {
    const url = `${lake.publicUrl}/${asset.path}`
    return asset.url === url ? [] : [{ patch: { id: asset._id, set: { url } } }]
  })
  if (mutations.length > 0) applyMutations(lake, { mutations, author: EDITOR_ROBOT })
}
