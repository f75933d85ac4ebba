import { hash } from 'node:crypto'

/** The documents taken in, by id and revision, with a mark by which their state can be told from any other. */
export function createTakenIn(documents: Iterable<readonly [id: string, revision: string]> = []) {
  const revisions = new Map<string, string>()
  /** Hashes of all documents, added bit by bit: in any order the same, and cheap to keep when one of very many changes. */
  const mark = new Uint8Array(32)

  function addOrTake(id: string, revision: string): void {
    const bits = hash('sha256', `${id} ${revision}`, 'buffer')
    for (let at = 0; at < mark.length; at += 1) mark[at] = (mark[at] as number) ^ (bits[at] as number)
  }

  function set(id: string, revision: string | null): void {
    const before = revisions.get(id)
    if (before !== undefined) addOrTake(id, before)
    if (revision === null) revisions.delete(id)
    else {
      revisions.set(id, revision)
      addOrTake(id, revision)
    }
  }
  for (const [id, revision] of documents) set(id, revision)

  return {
    revisions: revisions as ReadonlyMap<string, string>,
    /** Takes a document in as it is now; null when it is no more. */
    set,
    /** 64 hex digits: the same for the same documents in the same revisions, and else another. */
    mark: (): string => Buffer.from(mark).toString('hex'),
  }
}
