import { rename, rm } from 'node:fs/promises'
import { withLock } from '../lock/with-lock.ts'

/**
 * Makes a folder beside the one it is to replace, and puts it in its place only once it is whole. Whatever fails, what
 * lay there before stays. Two that are to replace the same folder work one after the other.
 *
 * @param make fills the folder it is given, which does not exist yet
 */
export async function replaceFolder(folder: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.new`
  const before = `${folder}.before`
  await withLock(`${folder}.lock`, async () => {
    await rm(draft, { recursive: true, force: true })
    try {
      await make(draft)
      await rm(before, { recursive: true, force: true })
      const wasThere = await moveIfThere(folder, before)
      try {
        await rename(draft, folder)
      } catch (error) {
        if (wasThere) await rename(before, folder)
        throw error
      }
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
    await rm(before, { recursive: true, force: true })
  })
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
