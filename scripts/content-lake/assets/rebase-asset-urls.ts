import type { ContentLake } from '../content-lake.ts'

/**
 * Asset documents hold their absolute address. When the store has moved to another port since they were uploaded,
 * shows them with the present one. Only in memory: where the store listens today is no edit and has no history.
 */
export function rebaseAssetUrls({ store, publicUrl }: ContentLake): void {
  const assets = ['sanity.imageAsset', 'sanity.fileAsset'].flatMap((type) => store.raw.ofType(type))
  for (const asset of assets) {
    const url = `${publicUrl}/${asset.path}`
    if (asset.url !== url) store.show({ ...asset, url })
  }
}
