import type { DatabaseSync } from 'node:sqlite'

/** What is noted besides the transactions, which have an author themselves. */
export type AuditEvent =
  | 'signed in'
  | 'sign-in refused'
  | 'signed out'
  | 'sessions ended'
  | 'account added'
  | 'account removed'
  | 'role changed'
  | 'password changed'
  | 'token added'
  | 'token revoked'
  | 'webhook added'
  | 'webhook removed'
  | 'webhook switched'
  | 'webhook hurried'
  | 'webhook sent again'
  | 'dataset exported'
  | 'assets removed'
  | 'retention changed'
  | 'visibility changed'

/** One line of the audit trail. */
export interface AuditEntry {
  /** ISO 8601, UTC */
  at: string
  /** Id of the account that did it; empty where nobody was signed in. */
  actor: string
  event: AuditEvent
  /** What it was done to, in words. */
  subject: string
  /** Network address of a sign-in. */
  address: string | null
}

/** How long entries are kept, in days: long enough to look into an incident, no longer (Art. 5 (1) e GDPR). */
const KEPT_DAYS = 365

/** Who did what, as far as it is no change of a document. */
export class AuditTrail {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  note(event: AuditEvent, entry: { actor: string; subject: string; address?: string }): void {
    this.#database
      .prepare('INSERT INTO audit (at, actor, event, subject, address) VALUES (?, ?, ?, ?, ?)')
      .run(new Date().toISOString(), entry.actor, event, entry.subject, entry.address ?? null)
    const oldest = new Date(Date.now() - KEPT_DAYS * 86_400_000).toISOString()
    this.#database.prepare('DELETE FROM audit WHERE at < ?').run(oldest)
  }

  /** The newest entries, newest first. */
  latest(limit: number): AuditEntry[] {
    const rows = this.#database
      .prepare('SELECT at, actor, event, subject, address FROM audit ORDER BY sequence DESC LIMIT ?')
      .all(limit)
    return rows as unknown as AuditEntry[]
  }
}
