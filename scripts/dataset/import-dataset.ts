import { createReadStream } from 'node:fs'
import { sanityImport } from '@sanity/import'
import { Problem } from '../environment/problem.ts'
import { checkDataset, type DatasetSummary } from './check-dataset.ts'
import type { Connection } from './connect.ts'
import { openDataset } from './open-dataset.ts'
import { refuseExisting } from './refuse-existing.ts'

/** What happens to documents that are already there. */
export type ImportOperation = 'create' | 'createOrReplace' | 'createIfNotExists'

/**
 * Imports a dataset with its assets. The whole file is checked before anything is connected to, so that a damaged one
 * changes nothing and makes nothing.
 *
 * @param operation `create` refuses a dataset of which any document is already there, before anything is written
 * @param connect gives a client that may write, with `useCdn: false`; it is closed in the end
 * @throws Problem in one sentence, which says whether something was written.
 */
export async function importDataset(
  file: string,
  operation: ImportOperation,
  connect: () => Promise<Connection>,
): Promise<DatasetSummary> {
  const dataset = await openDataset(file)
  try {
    const summary = await checkDataset(dataset)
    const { client, close } = await connect()
    try {
      if (operation === 'create') await refuseExisting(client, summary.ids)
      // An archive is imported as a folder, because its assets.json holds the names that files were uploaded under.
      const input = dataset.archive ? dataset.folder : createReadStream(dataset.ndjson)
      // It writes in many transactions, with weak references, and makes those strong in the end.
      await sanityImport(input, { client, operation, assetsBase: dataset.folder }).catch((cause: Error) => {
        throw new Problem(
          `The import of ${file} stopped half-way (${cause.message}). A part of it may be there, with references ` +
            'that do not hold yet. Remove the cause and import it again with --replace.',
          { cause },
        )
      })
    } finally {
      await close()
    }
    return summary
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem(`${file} was not imported: ${(cause as Error).message}`, { cause })
  } finally {
    await dataset.close()
  }
}
