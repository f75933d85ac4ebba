import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

/** `ok`, or what SQLite finds wrong with the copy of a database. */
function check(file: string): string {
  const copy = new DatabaseSync(file)
  try {
    // Alone and closed for good: without the files that SQLite puts beside a database in use.
    copy.exec('PRAGMA journal_mode = DELETE')
    return String(copy.prepare('PRAGMA integrity_check(1)').get()?.integrity_check)
  } finally {
    copy.close()
  }
}

parentPort?.postMessage(check(workerData as string))
