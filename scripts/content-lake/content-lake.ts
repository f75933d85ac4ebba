import type { DatabaseSync } from 'node:sqlite'
import type { Logger } from 'pino'
import type { Accounts } from './accounts/accounts.ts'
import type { AssetFiles } from './assets/asset-files.ts'
import type { AuditTrail } from './audit/audit-trail.ts'
import type { ListenerHub } from './listen/listener-hub.ts'
import type { LargeWork } from './mutate/large-work.ts'
import type { Queries } from './query/queries.ts'
import type { Settings } from './settings.ts'
import type { DocumentStore } from './store/document-store.ts'
import type { UnsyncedTransactions } from './store/unsynced-transactions.ts'
import type { WriteAheadLog } from './store/write-ahead-log.ts'
import type { WebhookRegistry } from './webhooks/webhook-registry.ts'

/** The running Content Lake: what every endpoint works with. */
export interface ContentLake {
  settings: Settings
  log: Logger
  database: DatabaseSync
  /** Whoever is told of a change is told once it is on disk. */
  disk: WriteAheadLog
  unsynced: UnsyncedTransactions
  store: DocumentStore
  queries: Queries
  largeWork: LargeWork
  accounts: Accounts
  audit: AuditTrail
  assets: AssetFiles
  /** STUDIO_URL or `http://localhost:PORT`: where browsers reach it */
  publicUrl: string
  listeners: ListenerHub
  webhooks: WebhookRegistry
}
