import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from '../lock/with-lock.ts'

const exampleContent = fileURLToPath(new URL('../example-content/example-content.ndjson', import.meta.url))

/**
 * Makes an embedded Content Lake with the example content, if there is none yet. It is filled aside and takes its place
 * only when it is complete, so that a start broken off leaves nothing half done, and no later start ever brings back
 * what was deleted. Of several processes that find none, one fills it and the others wait for it.
 *
 * @param dataFolder absolute path of the data folder
 * @param token the token of the editor
 */
export async function seedIfNew(dataFolder: string, token: string): Promise<void> {
  const folder = join(dataFolder, 'content-lake')
  if (existsSync(folder)) return
  await withLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await seed(folder, dataFolder, token)
  })
}

async function seed(folder: string, dataFolder: string, token: string): Promise<void> {
  console.log('First start: the example content is imported …')
  // Every later start, and one that fails for a wrong setting, is quicker without them.
  const [{ startContentLake }, { readSettings }, { embeddedClient }, { importDataset }] = await Promise.all([
    import('../content-lake/server.ts'),
    import('../content-lake/settings.ts'),
    import('../dataset/embedded-client.ts'),
    import('../dataset/import-dataset.ts'),
  ])
  const aside = `${folder}.part`
  rmSync(aside, { recursive: true, force: true })
  const settings = readSettings({ DATA_DIR: dataFolder, EDITOR_TOKEN: token }, dataFolder)
  await importDataset(exampleContent, 'create', async () => {
    const lake = await startContentLake({ ...settings, folder: aside, port: 0 })
    return { client: embeddedClient(lake.url, token), close: () => lake.close() }
  })
  renameSync(aside, folder)
}
