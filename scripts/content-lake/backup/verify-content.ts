import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isObject, type StoredDocument } from '../store/document.ts'
import { collectReferences } from '../store/references.ts'
import { hashOfFile } from './hash-of-file.ts'

/** What was found in a store or a backup of one. */
export interface Verification {
  documents: number
  transactions: number
  assets: number
  /** Everything that is not as it must be, a sentence each; none means sound. */
  faults: string[]
}

/**
 * Reads a whole store or backup and compares: the pages of the database with each other, the documents with their
 * history and the documents they refer to, the assets with the hashes in their names. Changes nothing.
 *
 * @param folder with `content.sqlite` and `assets/`
 */
export async function verifyContent(folder: string): Promise<Verification> {
  const file = join(folder, 'content.sqlite')
  if (!existsSync(file)) return nothing(`${file} is missing.`)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { readOnly: true })
    const faults = database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row.integrity_check))
      .filter((found) => found !== 'ok')
      .map((found) => `${file}: ${found}`)
    if (faults.length > 0) return { ...nothing(), faults }
    const documents = readDocuments(database, faults)
    checkRevisions(database, documents, faults)
    checkReferences(documents, faults)
    const assets = await checkAssets(folder, documents, faults)
    const { count } = database.prepare('SELECT count(*) AS count FROM transactions').get() as {
      count: number
    }
    return { documents: documents.size, transactions: count, assets, faults }
  } catch (error) {
    return nothing(`${file}: ${(error as Error).message}`)
  } finally {
    database?.close()
  }
}

const nothing = (...faults: string[]): Verification => ({ documents: 0, transactions: 0, assets: 0, faults })

function readDocuments(database: DatabaseSync, faults: string[]): Map<string, StoredDocument> {
  const documents = new Map<string, StoredDocument>()
  for (const { id, body } of database.prepare('SELECT id, body FROM documents').iterate()) {
    const document = parse(String(body))
    if (document && document._id === id) documents.set(String(id), document)
    else faults.push(`Document ${id} cannot be read.`)
  }
  return documents
}

function parse(body: string): StoredDocument | null {
  try {
    const value = JSON.parse(body)
    return isObject(value) ? (value as StoredDocument) : null
  } catch {
    return null
  }
}

/** Every document is at the revision that its last change left it at. */
function checkRevisions(
  database: DatabaseSync,
  documents: ReadonlyMap<string, StoredDocument>,
  faults: string[],
): void {
  const last = database.prepare(
    'SELECT document_id AS id, result_revision AS revision, max(sequence) FROM changes GROUP BY document_id',
  )
  for (const { id, revision } of last.iterate()) {
    const present = documents.get(String(id))?._rev ?? null
    if (present !== revision) {
      faults.push(`Document ${id} is at revision ${present}, but its last change led to ${revision}.`)
    }
  }
}

function checkReferences(documents: ReadonlyMap<string, StoredDocument>, faults: string[]): void {
  for (const document of documents.values()) {
    for (const { id, strong } of collectReferences(document)) {
      if (strong && !documents.has(id))
        faults.push(`Document ${document._id} refers to ${id}, which is missing.`)
    }
  }
}

async function checkAssets(
  folder: string,
  documents: ReadonlyMap<string, StoredDocument>,
  faults: string[],
): Promise<number> {
  let count = 0
  for (const { _id: id, _type: type, path, sha1hash } of documents.values()) {
    if (type !== 'sanity.imageAsset' && type !== 'sanity.fileAsset') continue
    count++
    const [kind = '', name = ''] = [String(path).split('/')[0], String(path).split('/').at(-1)]
    try {
      if ((await hashOfFile(join(folder, 'assets', kind, name))) !== sha1hash)
        faults.push(`The file of ${id} is damaged.`)
    } catch {
      faults.push(`The file of ${id} is missing.`)
    }
  }
  return count
}
