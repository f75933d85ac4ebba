import { timingSafeEqual } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { type Account, EDITOR_ROBOT, LOCAL_EDITOR, PUBLISHER_ROBOT } from './account.ts'
import { ApiTokens } from './api-tokens.ts'
import { People } from './people.ts'
import { PublicReading } from './public-reading.ts'
import { Sessions } from './sessions.ts'
import { SignInCodes } from './sign-in-codes.ts'
import { SignInLimit } from './sign-in-limit.ts'
import { tokenHash } from './token-hash.ts'

/**
 * Who may use the Content Lake: people with an account, programs with a token. As long as nobody has an account, one
 * local person signs in with a click.
 */
export class Accounts {
  readonly people: People
  readonly sessions: Sessions
  readonly tokens: ApiTokens
  readonly codes = new SignInCodes()
  readonly signInLimit: SignInLimit
  readonly publicReading: PublicReading
  readonly #installed: [hash: string, account: Account][] = []
  readonly #observers = new Set<() => void>()

  /** @param installed tokens of the installation's own programs */
  constructor(
    database: DatabaseSync,
    installed: { editorToken?: string | undefined; publisherToken?: string | undefined },
  ) {
    this.people = new People(database)
    this.sessions = new Sessions(database)
    this.tokens = new ApiTokens(database)
    this.signInLimit = new SignInLimit(database)
    this.publicReading = new PublicReading(database)
    if (installed.editorToken) this.#installed.push([tokenHash(installed.editorToken), EDITOR_ROBOT])
    if (installed.publisherToken) this.#installed.push([tokenHash(installed.publisherToken), PUBLISHER_ROBOT])
  }

  /** Whether there are no accounts, so that one click signs in. */
  get oneClick(): boolean {
    return this.people.isEmpty()
  }

  /** Everybody who may use it now. */
  get all(): Account[] {
    const people = this.people.present()
    const tokens = this.tokens.present().map(({ id }) => this.tokens.get(id) as Account)
    return [...(people.length > 0 ? people : [LOCAL_EDITOR]), EDITOR_ROBOT, PUBLISHER_ROBOT, ...tokens]
  }

  /** By id; also somebody who may no longer use it, but is named in history. */
  get(id: string): Account | null {
    const fixed = [LOCAL_EDITOR, EDITOR_ROBOT, PUBLISHER_ROBOT].find((account) => account.id === id)
    return fixed ?? this.people.get(id) ?? this.tokens.get(id)
  }

  /** The account a bearer token belongs to. */
  byToken(token: string): Account | null {
    const hash = Buffer.from(tokenHash(token))
    const installed = this.#installed.find(([known]) => timingSafeEqual(Buffer.from(known), hash))
    if (installed) return installed[1]
    return this.tokens.accountOf(token) ?? this.#signedIn(this.sessions.accountOf(token))
  }

  /** The account whose browser sends this key with pictures and files. */
  byAssetKey(key: string): Account | null {
    return this.#signedIn(this.sessions.accountOfAssetKey(key))
  }

  /** Ends all sessions of somebody, those too that a code would have opened; gives how many were open. */
  endSessions(id: string): number {
    this.codes.forget(id)
    return this.sessions.endAll(id)
  }

  /** Calls back whenever somebody may have lost rights: open streams are looked at again. */
  onChange(observer: () => void): void {
    this.#observers.add(observer)
  }

  /** To be called after every change that takes rights away. */
  changed(): void {
    for (const observer of this.#observers) observer()
  }

  #signedIn(id: string | null): Account | null {
    if (id === null) return null
    // A session of the time before there were accounts ends with the first of them.
    if (id === LOCAL_EDITOR.id) return this.oneClick ? LOCAL_EDITOR : null
    const person = this.people.get(id)
    return person?.removedAt === null ? person : null
  }
}
