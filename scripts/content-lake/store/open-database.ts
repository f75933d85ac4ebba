import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../environment/make-folder.ts'
import { Problem } from '../../environment/problem.ts'
import { DamagedDatabase } from './damaged-database.ts'
import { MIGRATIONS, OVERWRITES_SINCE } from './migrations.ts'

/**
 * Opens (or makes) the database of a data folder, checks that it is whole and brings its schema up to date.
 * WAL with `synchronous=FULL` makes COMMIT return only once the transaction is on disk
 * (https://sqlite.org/pragma.html#pragma_synchronous), as commands need it; the server waits by `WriteAheadLog`.
 *
 * @throws Problem for an unwritable folder, a damaged file, or a database of a newer version.
 */
export function openDatabase(folder: string): DatabaseSync {
  const file = join(folder, 'content.sqlite')
  let database: DatabaseSync | undefined
  try {
    // Drafts, history and data of people: nothing for the other accounts of this machine.
    makeFolder(folder, 0o700)
    if (existsSync(file)) requireSound(folder, file)
    database = new DatabaseSync(file)
    // The documents in memory are only right as long as nobody else writes: the lock is held until the end.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; BEGIN EXCLUSIVE; COMMIT')
    // What is replaced or removed may be what somebody asked to have deleted (Art. 17 GDPR). `FAST` would leave long
    // documents, which have pages of their own, as they are (https://sqlite.org/pragma.html#pragma_secure_delete).
    database.exec('PRAGMA secure_delete = ON')
    // What a killed process left in the log may have been nowhere but in memory: from here on it counts as being on disk.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    migrate(database, file)
    return database
  } catch (error) {
    database?.close()
    throw error instanceof Problem ? error : explain(error, folder, file)
  }
}

// By a connection that cannot write: the next one would, when it is closed, move what waits in the log into a
// damaged file.
function requireSound(folder: string, file: string): void {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const { quick_check: found } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
    if (found !== 'ok') throw new DamagedDatabase(folder, found)
  } finally {
    database.close()
  }
}

function migrate(database: DatabaseSync, file: string): void {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  if (version > MIGRATIONS.length) {
    throw new Problem(
      `The database ${file} was written by a newer version (schema ${version}, this one knows ${MIGRATIONS.length}): start the newer version.`,
    )
  }
  if (version > 0 && version < OVERWRITES_SINCE) forgetRemoved(database, file)
  for (let step = version; step < MIGRATIONS.length; step++) {
    database.exec(`BEGIN IMMEDIATE; ${MIGRATIONS[step]}; PRAGMA user_version = ${step + 1}; COMMIT`)
  }
}

// Older versions did not overwrite what they removed. Killed meanwhile it is as before, and done at the next start.
function forgetRemoved(database: DatabaseSync, file: string): void {
  try {
    database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (cause) {
    const { errcode = 0, message } = cause as { errcode?: number; message: string }
    if ((errcode & 0xff) !== 13) throw cause
    throw new Problem(
      `The database ${file} has to be written anew once, so that nothing that was removed is left in it (${message}): make room for two more of its size on its disk, and for one in /tmp or the folder that SQLITE_TMPDIR names. Nothing was changed.`,
      { cause },
    )
  }
}

function explain(error: unknown, folder: string, file: string): Problem {
  const { code = '', errcode = 0, message } = error as { code?: string; errcode?: number; message: string }
  // SQLITE_BUSY 5: https://sqlite.org/rescode.html#busy
  if ((errcode & 0xff) === 5) {
    return new Problem(
      `The data folder ${folder} is in use by another Content Lake: stop that one, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
  // SQLITE_CORRUPT 11, SQLITE_NOTADB 26; SQLITE_READONLY 8, SQLITE_CANTOPEN 14; SQLITE_IOERR 10, SQLITE_FULL 13
  // (https://sqlite.org/rescode.html)
  if ([11, 26].includes(errcode & 0xff)) return new DamagedDatabase(folder, message, { cause: error })
  if ([8, 14].includes(errcode & 0xff) || ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return new Problem(
      `The data folder ${folder} cannot be written (${message}): make it writable, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
  if ([10, 13].includes(errcode & 0xff) || ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'].includes(code)) {
    return new Problem(
      `The disk takes nothing that is written to the data folder ${folder} (${message}): make room on it, see that it is not read-only, or set DATA_DIR to another folder. Nothing was changed.`,
      { cause: error },
    )
  }
  return new Problem(`The database ${file} cannot be opened (${message}).`, { cause: error })
}
