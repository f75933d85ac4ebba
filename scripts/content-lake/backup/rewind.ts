import type { DatabaseSync } from 'node:sqlite'
import { Problem } from '../../environment/problem.ts'
import type { ContentLake } from '../content-lake.ts'
import { documentAt } from '../history/document-at.ts'
import { historyBegins } from '../history/history-begins.ts'
import { Transaction } from '../mutate/transaction.ts'
import type { DocumentStore } from '../store/document-store.ts'

/** How many documents a rewind brought back to what they were, and how many it removed that were not there yet. */
export interface Rewound {
  restored: number
  removed: number
}

/**
 * Brings all documents back to what they were at a time, in one transaction at the end of their history: what was
 * done since stays in the history, and can be brought back the same way.
 *
 * @param time ISO 8601, UTC
 * @throws Problem when history of that time was removed
 */
export function rewind(database: DatabaseSync, store: DocumentStore, time: string): Rewound {
  const begins = historyBegins(database)
  if (begins !== null && time < begins) {
    throw new Problem(
      `History is kept since ${begins} only: take a backup of that time instead. Nothing was changed.`,
    )
  }
  const changed = database
    .prepare(
      'SELECT DISTINCT document_id AS id FROM changes JOIN transactions USING (sequence) WHERE timestamp > ?',
    )
    .all(time)
  const transaction = new Transaction(store, 'restore')
  const rewound = { restored: 0, removed: 0 }
  for (const { id } of changed) {
    const before = documentAt({ database, store } as ContentLake, String(id), { time })
    if (before) {
      const { _rev, ...content } = before
      transaction.createOrReplace(content)
      rewound.restored++
    } else if (transaction.get(String(id))) {
      transaction.delete(String(id))
      rewound.removed++
    }
  }
  const prepared = transaction.prepare()
  if (prepared.changes.length > 0) store.commit(prepared)
  return rewound
}
