import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import type { Settings } from '../settings.ts'
import { randomId } from '../store/random-id.ts'
import { LONGEST_ELSEWHERE } from './back-off.ts'
import { OPERATIONS, type Webhook, type WebhookDefinition } from './webhook.ts'

/** The webhook of the publisher beside us, as `sanity-webhook-id` names it: told by the settings, not kept. */
export const PUBLISHER_WEBHOOK = 'publisher'

/** How far a webhook has come. */
export interface Progress {
  /** Everything up to this transaction has been told. */
  deliveredThrough: number
  /** Failed attempts in a row at the next one. */
  failures: number
  /** When it is tried again, ISO 8601, UTC. */
  nextAttemptAt: string | null
}

/** An attempt to tell a receiver of a change. */
export interface Attempt {
  webhook: string
  /** ISO 8601, UTC */
  at: string
  transactionId: string
  documentId: string
  operation: string
  /** What the receiver answered; `null` when it did not. */
  status: number | null
  error: string | null
  ms: number
}

/** So many attempts of each webhook are kept. */
const KEPT_ATTEMPTS = 500

/** The webhooks there are, how far each has come, and what was tried. */
export class WebhookRegistry {
  readonly #database: DatabaseSync
  readonly #publisher: Webhook | null
  readonly #observers = new Set<() => void>()
  readonly #passed = new Map<string, number>()
  readonly #waiting = new Map<string, AbortController>()

  constructor(database: DatabaseSync, { webhook }: Pick<Settings, 'webhook'>) {
    this.#database = database
    this.#publisher = webhook
      ? {
          ...webhook,
          id: PUBLISHER_WEBHOOK,
          name: 'Veröffentlichung',
          rule: { on: [...OPERATIONS] },
          includeDrafts: false,
          isDisabledByUser: false,
        }
      : null
  }

  /** All webhooks, the publisher's first. */
  all(): Webhook[] {
    const rows = this.#database
      .prepare('SELECT id, definition FROM webhooks WHERE definition IS NOT NULL ORDER BY id')
      .all()
    const added = rows.map((row) => ({ ...JSON.parse(row.definition as string), id: row.id as string }))
    return [...(this.#publisher ? [this.#publisher] : []), ...added]
  }

  get(id: string): Webhook | null {
    return this.all().find((webhook) => webhook.id === id) ?? null
  }

  /** Adds a webhook, which hears of what happens from now on. */
  add(definition: WebhookDefinition, sequence: number): Webhook {
    const id = `w${randomId(10)}`
    this.#database
      .prepare('INSERT INTO webhooks (id, delivered_through, definition) VALUES (?, ?, ?)')
      .run(id, sequence, JSON.stringify(definition))
    this.#changed()
    return { ...definition, id }
  }

  /** Switches a webhook off, or on again: what happened in between it does not hear of. */
  switch(webhook: Webhook, isDisabledByUser: boolean, sequence: number): void {
    const { id, ...definition } = webhook
    this.#database
      .prepare(
        'UPDATE webhooks SET definition = ?, delivered_through = ?, failures = 0, next_attempt_at = NULL WHERE id = ?',
      )
      .run(JSON.stringify({ ...definition, isDisabledByUser }), sequence, id)
    this.#changed()
  }

  remove(id: string): void {
    this.#database.prepare('DELETE FROM webhooks WHERE id = ?').run(id)
    this.#database.prepare('DELETE FROM webhook_attempts WHERE webhook = ?').run(id)
    this.#passed.delete(id)
    this.#changed()
  }

  /** Calls back whenever webhooks were added, removed or switched. */
  onChange(observer: () => void): void {
    this.#observers.add(observer)
  }

  /** How far a webhook has come. One without any progress begins after the given transaction. */
  progress(id: string, sequence: number): Progress {
    const row = this.#database.prepare('SELECT * FROM webhooks WHERE id = ?').get(id)
    if (row) {
      return {
        deliveredThrough: Math.max(row.delivered_through as number, this.#passed.get(id) ?? 0),
        failures: row.failures as number,
        nextAttemptAt: row.next_attempt_at as string | null,
      }
    }
    const fresh = { deliveredThrough: sequence, failures: 0, nextAttemptAt: null }
    this.note(id, fresh, [])
    return fresh
  }

  /** Remembers that there is nothing to tell up to a transaction, which is not worth a write of its own. */
  pass(id: string, sequence: number): void {
    this.#passed.set(id, sequence)
  }

  /** Keeps progress and the attempts that led to it, in one write. */
  note(id: string, { deliveredThrough, failures, nextAttemptAt }: Progress, attempts: Attempt[]): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      this.#database
        .prepare(
          `INSERT INTO webhooks (id, delivered_through, failures, next_attempt_at) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET delivered_through = excluded.delivered_through,
             failures = excluded.failures, next_attempt_at = excluded.next_attempt_at`,
        )
        .run(id, deliveredThrough, failures, nextAttemptAt)
      for (const attempt of attempts) this.keep(attempt)
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  /** Keeps an attempt that changes nothing about how far the webhook has come. */
  keep({ webhook, at, transactionId, documentId, operation, status, error, ms }: Attempt): void {
    this.#database
      .prepare(
        `INSERT INTO webhook_attempts (webhook, at, transaction_id, document_id, operation, status, error, ms)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(webhook, at, transactionId, documentId, operation, status, error, ms)
    this.#database
      .prepare(
        `DELETE FROM webhook_attempts WHERE webhook = ?1 AND id <=
           (SELECT id FROM webhook_attempts WHERE webhook = ?1 ORDER BY id DESC LIMIT 1 OFFSET ${KEPT_ATTEMPTS})`,
      )
      .run(webhook)
  }

  /** Waits for the time of a webhook's next attempt, unless it is stopped or somebody is in a hurry. */
  async waitUntil(id: string, time: string | null, signal: AbortSignal): Promise<void> {
    // Never longer than it was meant to be, as when the clock has gone back since.
    const pause = time === null ? 0 : Math.min(Date.parse(time) - Date.now(), LONGEST_ELSEWHERE)
    if (pause <= 0) return
    const hurried = new AbortController()
    this.#waiting.set(id, hurried)
    const either = AbortSignal.any([signal, hurried.signal])
    await wait(pause, undefined, { signal: either }).catch(() => undefined)
    this.#waiting.delete(id)
  }

  /** Has a webhook that waits for its next attempt make it at once. */
  hurry(id: string): void {
    this.#waiting.get(id)?.abort()
  }

  /** What was tried last, newest first. */
  attempts(id: string, limit: number): Attempt[] {
    const rows = this.#database
      .prepare(
        `SELECT webhook, at, transaction_id AS transactionId, document_id AS documentId, operation, status, error, ms
         FROM webhook_attempts WHERE webhook = ? ORDER BY id DESC LIMIT ?`,
      )
      .all(id, limit)
    return rows as unknown as Attempt[]
  }

  #changed(): void {
    for (const observer of this.#observers) observer()
  }
}
