import path from 'node:path'
import { listReleaseIds, readListing } from './manifest-file.ts'
import { readPointer, writePointer } from './pointer.ts'

/**
 * Points the site at another release; a running publisher follows at once. The next change of content
 * publishes from the newest release again.
 *
 * @param id a release id, or undefined for the one before the live one.
 * @throws a sentence saying what is missing.
 */
export async function rollback(
  folder: string,
  id: string | undefined,
): Promise<{ from: string; to: string }> {
  const pointer = await readPointer(folder)
  if (pointer === null) throw new Error(`There is no release under ${folder} yet.`)
  const ids = await listReleaseIds(path.join(folder, 'manifests'))
  const newest = pointer.rolledBackFrom ?? pointer.release
  const target = id ?? ids.filter((candidate) => candidate < pointer.release).at(-1)
  if (target === undefined) throw new Error(`There is no release before ${pointer.release}.`)
  if (!ids.includes(target)) throw new Error(`There is no release ${target}. Known are: ${ids.join(', ')}.`)
  // Reading it through is the check that it is whole before visitors depend on it.
  await readListing(path.join(folder, 'manifests'), target)
  await writePointer(
    folder,
    target === newest ? { release: target } : { release: target, rolledBackFrom: newest },
  )
  return { from: pointer.release, to: target }
}
