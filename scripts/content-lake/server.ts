import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { getRequestListener } from '@hono/node-server'
import { createLog } from '../log/create-log.ts'
import { Accounts } from './accounts/accounts.ts'
import { refuseOpenDoor } from './accounts/refuse-open-door.ts'
import { AssetFiles } from './assets/asset-files.ts'
import { rebaseAssetUrls } from './assets/rebase-asset-urls.ts'
import { AuditTrail } from './audit/audit-trail.ts'
import { dailyBackups } from './backup/daily-backups.ts'
import type { ContentLake } from './content-lake.ts'
import { removeOldHistory } from './history/retention.ts'
import { createApp } from './http/app.ts'
import { endpointsOf } from './http/endpoint.ts'
import { listenOn } from './http/listen-on.ts'
import { upgrades } from './http/upgrade.ts'
import { ListenerHub } from './listen/listener-hub.ts'
import { LargeWork } from './mutate/large-work.ts'
import { Queries } from './query/queries.ts'
import type { Settings } from './settings.ts'
import { DocumentStore } from './store/document-store.ts'
import { openDatabase } from './store/open-database.ts'
import { removeLeftovers } from './store/remove-leftovers.ts'
import { UnsyncedTransactions } from './store/unsynced-transactions.ts'
import { type Sync, WriteAheadLog } from './store/write-ahead-log.ts'
import { startWebhooks } from './webhooks/start-webhooks.ts'
import { WebhookRegistry } from './webhooks/webhook-registry.ts'

/** A Content Lake that is listening. */
export interface RunningContentLake {
  /** `http://localhost:PORT`, for this machine */
  url: string
  /** Every endpoint as `METHOD /path`, the version left out: what access rules and tests have to cover. */
  endpoints: readonly string[]
  /** Ends all streams, finishes what is being written, closes the database. Takes less than a second. */
  close(): Promise<void>
}

/**
 * Starts a Content Lake in this process.
 *
 * @param sync another way to force what is written to disk, for tests
 * @throws Problem when the folder, the database or the port cannot be used, in one sentence with the remedy.
 */
export async function startContentLake(settings: Settings, sync?: Sync): Promise<RunningContentLake> {
  const log = createLog('content-lake', settings.logLevel)
  const database = openDatabase(settings.folder)
  const store = loadDocuments(database)
  try {
    removeLeftovers(settings.folder)
  } catch (error) {
    log.error({ err: error }, 'what a killed process has left behind could not be removed and takes up room')
  }
  const onFailure = (error: Error) => {
    lake.unsynced.takeBack()
    lake.listeners.beginAnew()
    log.fatal({ err: error }, 'the disk does not take what was written: nothing is written until a restart')
  }
  const onNotMoved = (error: Error) => {
    log.error({ err: error }, 'the log could not be moved into the database: nothing is lost, but it grows')
  }
  const disk = new WriteAheadLog(database, { onFailure, onNotMoved }, sync)
  const lake: ContentLake = {
    settings,
    log,
    database,
    disk,
    unsynced: new UnsyncedTransactions(store, disk),
    store,
    queries: new Queries(store, settings),
    largeWork: new LargeWork(),
    accounts: new Accounts(database, settings),
    audit: new AuditTrail(database),
    assets: new AssetFiles(join(settings.folder, 'assets')),
    listeners: new ListenerHub(log, store.lastTransaction, () => disk.onDisk()),
    webhooks: new WebhookRegistry(database, settings),
    publicUrl: '',
  }
  const app = createApp(lake)
  lake.accounts.onChange(() => lake.listeners.recheck())
  // Sessions also end by themselves.
  const rechecking = setInterval(() => lake.accounts.changed(), 60_000)
  const removing = setInterval(() => {
    removeOldHistory(lake).catch((error) => log.error({ err: error }, 'old history could not be removed'))
  }, 3_600_000)
  const sockets = upgrades(lake, (request, connection) => app.fetch(request, connection))
  const listener = getRequestListener((request, connection) => app.fetch(request, connection))
  const listen = async () => {
    refuseOpenDoor(settings, lake.accounts)
    return listenOn(settings.port, settings.host, (server) => {
      server.on('request', listener)
      server.on('upgrade', sockets.handle)
    })
  }
  const servers = await listen().catch((error) => {
    clearInterval(rechecking)
    clearInterval(removing)
    database.close()
    disk.close()
    throw error
  })
  const url = `http://localhost:${portOf(servers)}`
  lake.publicUrl = settings.studioUrl ?? url
  rebaseAssetUrls(lake)
  store.observe((transaction) => lake.listeners.tell(transaction))
  const webhooks = startWebhooks(lake)
  const endBackups = dailyBackups(store, database, settings.folder, lake)
  return {
    url,
    endpoints: endpointsOf(app),
    close: async () => {
      clearInterval(rechecking)
      clearInterval(removing)
      lake.largeWork.end()
      await webhooks.stop()
      await endBackups()
      await lake.listeners.close()
      sockets.close()
      await lake.queries.close()
      await Promise.all(servers.map(closeServer))
      database.close()
      disk.close()
    },
  }
}

function loadDocuments(database: DatabaseSync): DocumentStore {
  try {
    return new DocumentStore(database)
  } catch (error) {
    database.close()
    throw error
  }
}

function portOf([server]: Server[]): number {
  const address = server?.address() as AddressInfo
  return address.port
}

/** Lets running requests finish for half a second, then cuts what is left. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 500)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
