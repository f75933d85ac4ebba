import { rename, rm } from 'node:fs/promises'

/**
 * Makes a folder beside the one it is to replace, and puts it in its place only once it is whole. Whatever fails, what
 * lay there before stays.
 *
 * @param make fills the folder it is given, which does not exist yet
 */
export async function replaceFolder(folder: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.new`
  const before = `${folder}.before`
  await rm(draft, { recursive: true, force: true })
  try {
    await make(draft)
    await rm(before, { recursive: true, force: true })
    await rename(folder, before).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    await rename(draft, folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  await rm(before, { recursive: true, force: true })
}
