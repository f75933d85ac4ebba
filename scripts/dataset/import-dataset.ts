import { createReadStream } from 'node:fs'
import type { SanityClient } from '@sanity/client'
import { sanityImport } from '@sanity/import'
import { checkDataset, type DatasetSummary } from './check-dataset.ts'
import { DatasetProblem } from './dataset-problem.ts'
import { openDataset } from './open-dataset.ts'

/** What happens to documents that are already there. */
export type ImportOperation = 'create' | 'createOrReplace' | 'createIfNotExists'

/**
 * Imports a dataset with its assets. The whole file is checked first, so that a damaged one changes nothing.
 *
 * @param client a client that may write, with `useCdn: false`
 * @param operation `create` refuses a dataset of which any document is already there
 * @throws DatasetProblem in one sentence.
 */
export async function importDataset(
  client: SanityClient,
  file: string,
  operation: ImportOperation = 'create',
): Promise<DatasetSummary> {
  const dataset = await openDataset(file)
  try {
    const summary = await checkDataset(dataset)
    // An archive is imported as a folder, because its assets.json holds the names that files were uploaded under.
    const input = dataset.archive ? dataset.folder : createReadStream(dataset.ndjson)
    await sanityImport(input, { client, operation, assetsBase: dataset.folder })
    return summary
  } catch (cause) {
    if (cause instanceof DatasetProblem) throw cause
    throw new DatasetProblem(`${file} could not be imported: ${(cause as Error).message}`, { cause })
  } finally {
    await dataset.close()
  }
}
