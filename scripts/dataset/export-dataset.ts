import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { SanityClient } from '@sanity/client'
import { exportDataset as sanityExport } from '@sanity/export'
import { Problem } from '../environment/problem.ts'

/**
 * Writes all documents, drafts too, with their assets into a `tar.gz` in Sanity's format. The file appears only when
 * it is complete.
 *
 * @throws Problem in one sentence.
 */
export async function exportDataset(
  client: SanityClient,
  path: string,
): Promise<{ documents: number; assets: number }> {
  const file = resolve(path)
  const part = `${file}.part`
  try {
    const { documentCount, assetCount } = await sanityExport({
      client,
      dataset: client.config().dataset ?? 'production',
      outputPath: part,
      assetConcurrency: 8,
    })
    await rename(part, file)
    return { documents: documentCount, assets: assetCount }
  } catch (cause) {
    await rm(part, { force: true })
    throw new Problem(`The export to ${file} failed: ${(cause as Error).message}`, { cause })
  }
}
