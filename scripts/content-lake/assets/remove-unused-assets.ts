import type { Account } from '../accounts/account.ts'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from '../http/api-error.ts'
import { applyMutations } from '../mutate/apply-mutations.ts'
import { type UnusedAssets, unusedAssets } from './unused-assets.ts'

/**
 * Removes the assets that nothing refers to, documents and files; gives what it removed.
 *
 * @throws ApiError 409 while a backup is being made, and while a large request is being worked out, which may refer to any of them.
 */
export async function removeUnusedAssets(lake: ContentLake, author: Account): Promise<UnusedAssets> {
  const found = await unusedAssets(lake)
  if (lake.largeWork.isInWork) {
    throw plainError(
      409,
      'Many documents are being changed right now; nothing was removed. Try again when that is done',
    )
  }
  if (lake.assets.areKept) {
    throw plainError(
      409,
      'A backup is being made right now; nothing was removed. Try again when that is done',
    )
  }
  const removable = found.removable.filter((file) => lake.assets.isUnchanged(file))
  // The documents go first, all or none: after a crash in between, or where a backup begins there, files without a document
  // are found the next time.
  const mutations = removable.filter(({ id }) => lake.store.raw.get(id)).map(({ id }) => ({ delete: { id } }))
  if (mutations.length > 0) applyMutations(lake, { mutations, author })
  await lake.disk.onDisk()
  for (const file of removable) lake.assets.remove(file)
  lake.audit.note('assets removed', { actor: author.id, subject: `${removable.length} unused` })
  return { ...found, removable }
}
