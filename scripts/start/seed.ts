import { embeddedClient } from '../dataset/connect.ts'
import { importDataset } from '../dataset/import-dataset.ts'

const exampleContent = new URL('../example-content/example-content.ndjson', import.meta.url).pathname

/**
 * Fills an embedded Content Lake with the example content if it holds no document at all: a first start shows a
 * portal, and no later one ever brings back what was deleted.
 *
 * @param apiHost address of the Content Lake
 * @param token a token that may write
 */
export async function seedIfEmpty(apiHost: string, token: string): Promise<void> {
  const client = embeddedClient(apiHost, token)
  const documents = await client.fetch<number>('count(*)')
  if (documents > 0) return
  console.log('First start: the example content is imported …')
  await importDataset(client, exampleContent)
}
