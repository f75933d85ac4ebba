import type { DatabaseSync } from 'node:sqlite'
import type { Logger } from 'pino'
import type { Accounts } from './accounts/accounts.ts'
import type { AssetFiles } from './assets/asset-files.ts'
import type { ListenerHub } from './listen/listener-hub.ts'
import type { Queries } from './query/queries.ts'
import type { Settings } from './settings.ts'
import type { DocumentStore } from './store/document-store.ts'

/** The running Content Lake: what every endpoint works with. */
export interface ContentLake {
  settings: Settings
  log: Logger
  database: DatabaseSync
  store: DocumentStore
  queries: Queries
  accounts: Accounts
  assets: AssetFiles
  /** `http://localhost:PORT`, where people and programs of this machine reach it */
  publicUrl: string
  listeners: ListenerHub
}
