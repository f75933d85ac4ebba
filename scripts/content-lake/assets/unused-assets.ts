import type { ContentLake } from '../content-lake.ts'
import { referencesInHistory } from '../history/references-in-history.ts'
import { assetIdOf } from './asset-address.ts'
import { type AssetFile, KINDS } from './asset-files.ts'

/** What was uploaded so lately may be about to be used: the Studio uploads first and refers to it then. */
const SPARED = 86_400_000

/** A file that nothing refers to. */
export interface UnusedAsset extends AssetFile {
  /** Id of its document, which may have been deleted before. */
  id: string
  originalFilename: string | null
}

/** What may be removed of the assets, and why the rest of those that nothing refers to stays. */
export interface UnusedAssets {
  removable: UnusedAsset[]
  /** How many a revision in history still refers to. */
  inHistory: number
  /** How many are younger than a day. */
  recent: number
}

/**
 * Finds the files that no document refers to: no published one, no draft, no version, nor any of them at a time that
 * history still knows.
 *
 * @param now milliseconds since 1970
 */
export async function unusedAssets(lake: ContentLake, now = Date.now()): Promise<UnusedAssets> {
  const files = (await Promise.all(KINDS.map((kind) => lake.assets.list(kind)))).flat()
  const isReferred = ({ id }: { id: string }) => lake.store.raw.referringTo(id).length > 0
  const unused = files.map((file) => ({ ...file, id: assetIdOf(file) })).filter((file) => !isReferred(file))
  const old = unused.filter(({ modified }) => modified <= now - SPARED)
  const known = old.length > 0 ? await referencesInHistory(lake) : new Set<string>()
  // Others went on working meanwhile.
  const removable = old.filter((file) => !known.has(file.id) && !isReferred(file))
  return {
    removable: removable.map((file) => ({ ...file, originalFilename: nameOf(lake, file.id) })),
    inHistory: old.length - removable.length,
    recent: unused.length - old.length,
  }
}

function nameOf({ store }: ContentLake, id: string): string | null {
  const name = store.raw.get(id)?.originalFilename
  return typeof name === 'string' ? name : null
}
