import type { DatabaseSync } from 'node:sqlite'

/** The time before which nothing is known any more (ISO 8601, UTC), as the retention asks for; `null` when all is kept. */
export function historyBegins(database: DatabaseSync): string | null {
  const row = database.prepare("SELECT value FROM settings WHERE key = 'history_begins'").get()
  return row ? (row.value as string) : null
}
