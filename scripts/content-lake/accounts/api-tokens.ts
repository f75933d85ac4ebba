import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import { randomId } from '../store/random-id.ts'
import type { Account } from './account.ts'
import type { Role } from './role.ts'
import { tokenHash } from './token-hash.ts'

/** A token for a program, without its secret. */
export interface ApiToken {
  id: string
  label: string
  role: Role
  /** ISO 8601, UTC */
  createdAt: string
}

/** Tokens for programs. The token itself is given once, when it is made; only its hash is kept. */
export class ApiTokens {
  readonly #database: DatabaseSync
  // Every request of somebody signed in asks this.
  readonly #findByHash: StatementSync

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#findByHash = database.prepare('SELECT * FROM api_tokens WHERE token_hash = ?')
  }

  add(label: string, role: Role): ApiToken & { key: string } {
    const [id, key, createdAt] = [`t${randomId(10)}`, `iqz_${randomId(48)}`, new Date().toISOString()]
    this.#database
      .prepare('INSERT INTO api_tokens (id, label, role, token_hash, created_at) VALUES (?, ?, ?, ?, ?)')
      .run(id, label, role, tokenHash(key), createdAt)
    return { id, label, role, createdAt, key }
  }

  /** Those that work, oldest first. */
  present(): ApiToken[] {
    const rows = this.#database
      .prepare('SELECT * FROM api_tokens WHERE token_hash IS NOT NULL ORDER BY created_at, id')
      .all()
    return rows.map(toToken)
  }

  /** Revokes a token; gives it, or `null` when there was none. The row stays, so that history can still name it. */
  remove(id: string): ApiToken | null {
    const row = this.#database
      .prepare('UPDATE api_tokens SET token_hash = NULL WHERE id = ? AND token_hash IS NOT NULL RETURNING *')
      .get(id)
    return row ? toToken(row) : null
  }

  /** The account that a token stands for. */
  accountOf(key: string): Account | null {
    return toAccount(this.#findByHash.get(tokenHash(key)))
  }

  /** Also one whose token was revoked. */
  get(id: string): Account | null {
    return toAccount(this.#database.prepare('SELECT * FROM api_tokens WHERE id = ?').get(id))
  }
}

function toAccount(row: Record<string, SQLOutputValue> | undefined): Account | null {
  if (!row) return null
  const { id, label, role } = toToken(row)
  return { id, name: label, email: '', role, robot: true }
}

function toToken(row: Record<string, SQLOutputValue>): ApiToken {
  return {
    id: row.id as string,
    label: row.label as string,
    role: row.role as Role,
    createdAt: row.created_at as string,
  }
}
