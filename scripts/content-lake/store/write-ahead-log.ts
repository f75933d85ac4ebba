import { closeSync, fdatasync, fsync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { NotOnDisk } from './not-on-disk.ts'

/** Makes sure that what was written to an open file is on disk, without anybody waiting in the main thread. */
export type Sync = (file: number) => Promise<void>

// On macOS there is no fdatasync that Node could call.
const syncFile: Sync = promisify(process.platform === 'linux' ? fdatasync : fsync)

/**
 * So many pages of the log are moved into the database at a time. Others wait for the disk meanwhile, longer than for
 * the copying: fewer at a time keep them waiting more often and hardly shorter.
 */
const MOVED_AT_ONCE = 1_000
/** So many pages the log has when SQLite moves it by itself, within a commit. */
const MOVED_BY_ITSELF = 4_000

/** Who is told of what goes wrong. */
export interface Trouble {
  /** The disk does not take what was written; told once. */
  onFailure: (error: Error) => void
  /** The log could not be moved into the database and grows; told once until it can be again. */
  onNotMoved: (error: Error) => void
}

/**
 * SQLite's write-ahead log, forced to disk apart from the commits: a commit only writes into it, and whoever has to be
 * told about it waits for {@link onDisk}. The main thread never waits for the disk, and all that is committed while
 * the disk is busy comes to it at once. After a crash SQLite finds the log up to its last whole transaction
 * (https://sqlite.org/wal.html#performance_considerations, `synchronous=NORMAL`).
 *
 * Now and then the log has to be moved into the database. SQLite would do it within a commit, for which somebody waits;
 * here it has a turn of its own, when the log is on disk already. What it still does by itself, should the log grow
 * faster, is as before (`wal_autocheckpoint`).
 */
export class WriteAheadLog {
  readonly #database: DatabaseSync
  readonly #file: number
  readonly #sync: Sync
  readonly #countChanges: StatementSync
  readonly #lookAtLog: StatementSync
  readonly #moveLog: StatementSync
  readonly #trouble: Trouble
  #isStuck = false
  /** So many rows were changed when what is on disk was written. */
  #synced: number
  /** The sync that is under way, or the one that failed: after that there is no other. */
  #running: Promise<void> | null = null
  #failure: NotOnDisk | null = null

  /** @param sync another way to force a file to disk, for tests */
  constructor(database: DatabaseSync, trouble: Trouble, sync: Sync = syncFile) {
    database.exec(`PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${MOVED_BY_ITSELF}`)
    this.#database = database
    const location = database.location() as string
    this.#file = openSync(`${location}-wal`, 'a+', 0o600)
    syncFolder(dirname(location))
    this.#sync = sync
    this.#trouble = trouble
    this.#countChanges = database.prepare('SELECT total_changes() AS changes')
    this.#lookAtLog = database.prepare('PRAGMA wal_checkpoint(NOOP)')
    this.#moveLog = database.prepare('PRAGMA wal_checkpoint(PASSIVE)')
    this.#synced = this.#changes()
  }

  /**
   * Waits until everything is on disk that any part of the Content Lake has written so far.
   *
   * @throws NotOnDisk when the disk does not take it. From then on nothing can be written any more and nobody is told
   * anything, as nobody could tell what of it the disk has (a second sync may succeed without having written what the
   * first could not: https://lwn.net/Articles/752063/); a restart goes on from what is there.
   */
  async onDisk(): Promise<void> {
    const wanted = this.#changes()
    while (this.#synced < wanted) await (this.#running ?? this.#start())
  }

  /** Why nothing can be written any more; `null` as long as the disk takes it. */
  get failure(): NotOnDisk | null {
    return this.#failure
  }

  /** Ends its use; the database has to be closed before. */
  close(): void {
    closeSync(this.#file)
  }

  #changes(): number {
    return Number(this.#countChanges.get()?.changes)
  }

  #start(): Promise<void> {
    const written = this.#changes()
    const done = this.#sync(this.#file).then(
      () => {
        this.#synced = written
        this.#running = null
        // Who waited for the sync comes first.
        setImmediate(() => this.#move())
      },
      (error: Error) => {
        this.#database.exec('PRAGMA query_only = ON')
        this.#failure = new NotOnDisk(error)
        this.#trouble.onFailure(error)
        throw this.#failure
      },
    )
    this.#running = done
    return done
  }

  #move(): void {
    if (!this.#database.isOpen || this.#database.isTransaction) return
    try {
      const { log, checkpointed } = this.#lookAtLog.get() as { log: number; checkpointed: number }
      if (log - checkpointed < MOVED_AT_ONCE) return
      this.#moveLog.get()
      this.#isStuck = false
    } catch (error) {
      // The log has everything and keeps it: what the disk does not take now it is given again at the next time.
      if (!this.#isStuck) this.#trouble.onNotMoved(error as Error)
      this.#isStuck = true
    }
  }
}

// The log may just have been made: its name has to be on disk, too.
function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
