import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import { randomId } from '../store/random-id.ts'
import type { Account } from './account.ts'
import type { Role } from './role.ts'

/** A person with an account of their own. */
export interface Person extends Account {
  /** What is typed at sign-in: lower case. */
  login: string
  /** ISO 8601, UTC */
  createdAt: string
  /** ISO 8601, UTC; the row stays, so that history can still name who wrote. */
  removedAt: string | null
}

/** The accounts of people, as the database has them. */
export class People {
  readonly #database: DatabaseSync
  // Every request asks this.
  readonly #findAny: StatementSync

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#findAny = database.prepare('SELECT 1 FROM accounts WHERE removed_at IS NULL LIMIT 1')
  }

  /** Everybody who can sign in, by login. */
  present(): Person[] {
    const rows = this.#database
      .prepare('SELECT * FROM accounts WHERE removed_at IS NULL ORDER BY login')
      .all()
    return rows.map(toPerson)
  }

  /** Whether nobody can sign in with a password. */
  isEmpty(): boolean {
    return !this.#findAny.get()
  }

  /** Also somebody whose account was removed. */
  get(id: string): Person | null {
    const row = this.#database.prepare('SELECT * FROM accounts WHERE id = ?').get(id)
    return row ? toPerson(row) : null
  }

  /** Somebody who can sign in, with the hash of the password. */
  byLogin(login: string): { person: Person; passwordHash: string } | null {
    const row = this.#database
      .prepare('SELECT * FROM accounts WHERE login = ? AND removed_at IS NULL')
      .get(normalLogin(login))
    return row ? { person: toPerson(row), passwordHash: row.password_hash as string } : null
  }

  /** Adds somebody. The login must not be in use. */
  add(entry: { login: string; name: string; role: Role; passwordHash: string }): Person {
    const id = `p${randomId(10)}`
    this.#database
      .prepare(
        'INSERT INTO accounts (id, login, name, role, password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(id, normalLogin(entry.login), entry.name, entry.role, entry.passwordHash, new Date().toISOString())
    return this.get(id) as Person
  }

  setRole(id: string, role: Role): void {
    this.#database.prepare('UPDATE accounts SET role = ? WHERE id = ?').run(role, id)
  }

  setPasswordHash(id: string, hash: string): void {
    this.#database.prepare('UPDATE accounts SET password_hash = ? WHERE id = ?').run(hash, id)
  }

  remove(id: string): void {
    this.#database
      .prepare("UPDATE accounts SET removed_at = ?, password_hash = '' WHERE id = ?")
      .run(new Date().toISOString(), id)
  }
}

/** Logins are compared without regard to case and to how an umlaut is encoded. */
function normalLogin(login: string): string {
  return login.normalize('NFC').toLowerCase()
}

function toPerson(row: Record<string, SQLOutputValue>): Person {
  const login = row.login as string
  return {
    id: row.id as string,
    login,
    name: row.name as string,
    email: login.includes('@') ? login : '',
    role: row.role as Role,
    robot: false,
    createdAt: row.created_at as string,
    removedAt: row.removed_at as string | null,
  }
}
