import { dirname } from 'node:path'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { DamagedDatabase } from './damaged-database.ts'
import type { StoredDocument } from './document.ts'
import type { DocumentIndex } from './document-index.ts'
import { Documents } from './documents.ts'
import type { CommittedTransaction, DocumentChange, PreparedTransaction } from './transaction-record.ts'

/** What happens after a commit: told in commit order. */
export type CommitObserver = (transaction: CommittedTransaction) => void

/** The documents: SQLite is the truth, the indexes in memory mirror it, one transaction changes both or neither. */
export class DocumentStore {
  readonly documents = new Documents()
  readonly #database: DatabaseSync
  readonly #observers = new Set<CommitObserver>()
  readonly #insertTransaction: StatementSync
  readonly #insertChange: StatementSync
  readonly #putDocument: StatementSync
  readonly #deleteDocument: StatementSync
  readonly #findTransaction: StatementSync
  #lastSequence = 0
  #lastTimestamp = ''
  #lastTransaction = ''

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#insertTransaction = database.prepare(
      'INSERT INTO transactions (id, timestamp, author) VALUES (?, ?, ?)',
    )
    this.#insertChange = database.prepare(
      'INSERT INTO changes (document_id, sequence, previous_revision, result_revision, mutations, effects) VALUES (?, ?, ?, ?, ?, ?)',
    )
    this.#putDocument = database.prepare(
      'INSERT INTO documents (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
    )
    this.#deleteDocument = database.prepare('DELETE FROM documents WHERE id = ?')
    this.#findTransaction = database.prepare('SELECT 1 FROM transactions WHERE id = ?')
    for (const { id, body } of database.prepare('SELECT id, body FROM documents ORDER BY id').iterate()) {
      this.documents.put(this.#parse(String(id), String(body)))
    }
    const last = database
      .prepare('SELECT sequence, id, timestamp FROM transactions ORDER BY sequence DESC LIMIT 1')
      .get()
    if (last) {
      this.#lastSequence = last.sequence as number
      this.#lastTimestamp = last.timestamp as string
      this.#lastTransaction = last.id as string
    }
  }

  #parse(id: string, body: string): StoredDocument {
    try {
      return JSON.parse(body) as StoredDocument
    } catch (cause) {
      const folder = dirname(this.#database.location() ?? '')
      throw new DamagedDatabase(folder, `document ${id} cannot be read`, { cause })
    }
  }

  /** Every document as it is stored. */
  get raw(): DocumentIndex {
    return this.documents.raw
  }

  /** The sequence number of the last transaction on disk; 0 when there is none. Names a state of all documents. */
  get sequence(): number {
    return this.#lastSequence
  }

  /** The id of the last transaction on disk; '' when there is none. */
  get lastTransaction(): string {
    return this.#lastTransaction
  }

  /** The time for a new transaction. Never before the last one's, even when the machine's clock went back. */
  now(): string {
    const now = new Date().toISOString()
    return [now, this.#lastTimestamp].sort().at(1) as string
  }

  hasTransaction(id: string): boolean {
    return this.#findTransaction.get(id) !== undefined
  }

  /** Calls `observer` after every commit until the returned function is called. */
  observe(observer: CommitObserver): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  /**
   * Writes a transaction, all or nothing. When this returns, queries see it and no crash of this process can undo it;
   * on disk it is when `WriteAheadLog.onDisk` says so.
   */
  commit(prepared: PreparedTransaction): CommittedTransaction {
    // One that took its time to be worked out is no older than those that overtook it.
    const timestamp = [prepared.timestamp, this.#lastTimestamp].sort().at(1) as string
    const written = this.#write({ ...prepared, timestamp })
    // Who keeps it has no use for the text, which is as large again.
    const changes = prepared.changes.map(({ text, ...change }) => change)
    const transaction = { ...prepared, ...written, timestamp, changes }
    this.#lastSequence = transaction.sequence
    this.#lastTimestamp = transaction.timestamp
    this.#lastTransaction = transaction.id
    for (const change of transaction.changes) this.#reflect(change)
    for (const observer of this.#observers) observer(transaction)
    return transaction
  }

  /**
   * Shows queries everything as it was before transactions that may not have come to the disk; on disk and in history
   * nothing changes. Observers are told of it as of any other commit.
   *
   * @param transactions the last ones, in their order
   */
  takeBack(transactions: readonly CommittedTransaction[]): void {
    for (const transaction of transactions.toReversed()) {
      const changes = transaction.changes
        .toReversed()
        .map((change) => ({ ...change, previous: change.next, next: change.previous }))
      for (const change of changes) this.#reflect(change)
      for (const observer of this.#observers) observer({ ...transaction, changes })
    }
  }

  /** Shows queries a document otherwise than it is on disk, until it changes. For what depends on this process only. */
  show(document: StoredDocument): void {
    this.documents.put(document)
  }

  #write({ id, timestamp, author, changes }: PreparedTransaction): { sequence: number; size: number } {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const sequence = Number(this.#insertTransaction.run(id, timestamp, author).lastInsertRowid)
      let size = 0
      for (const change of changes) {
        const { mutations, effects, body } = change.text
        size += mutations.length + effects.length + (body?.length ?? 0)
        this.#insertChange.run(
          change.id,
          sequence,
          change.previous?._rev ?? null,
          change.next?._rev ?? null,
          mutations,
          effects,
        )
        if (body !== null) this.#putDocument.run(change.id, body)
        else this.#deleteDocument.run(change.id)
      }
      this.#database.exec('COMMIT')
      return { sequence, size }
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #reflect({ id, next }: DocumentChange): void {
    if (next) this.documents.put(next)
    else this.documents.delete(id)
  }
}
