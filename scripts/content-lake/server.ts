import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { getRequestListener } from '@hono/node-server'
import { createLog } from '../log/create-log.ts'
import { Accounts } from './accounts/accounts.ts'
import { AssetFiles } from './assets/asset-files.ts'
import { rebaseAssetUrls } from './assets/rebase-asset-urls.ts'
import { dailyBackups } from './backup/daily-backups.ts'
import type { ContentLake } from './content-lake.ts'
import { createApp } from './http/app.ts'
import { listenOnLoopback } from './http/listen-on-loopback.ts'
import { upgrades } from './http/upgrade.ts'
import { ListenerHub } from './listen/listener-hub.ts'
import { Queries } from './query/queries.ts'
import type { Settings } from './settings.ts'
import { DocumentStore } from './store/document-store.ts'
import { openDatabase } from './store/open-database.ts'
import { startWebhooks } from './webhooks/start-webhooks.ts'

/** A Content Lake that is listening. */
export interface RunningContentLake {
  /** `http://localhost:PORT` */
  url: string
  /** Ends all streams, finishes what is being written, closes the database. Takes less than a second. */
  close(): Promise<void>
}

/**
 * Starts a Content Lake in this process.
 *
 * @throws Problem when the folder, the database or the port cannot be used, in one sentence with the remedy.
 */
export async function startContentLake(settings: Settings): Promise<RunningContentLake> {
  const log = createLog('content-lake', settings.logLevel)
  const database = openDatabase(settings.folder)
  const store = loadDocuments(database)
  const lake: ContentLake = {
    settings,
    log,
    database,
    store,
    queries: new Queries(store, settings),
    accounts: new Accounts(database, settings),
    assets: new AssetFiles(join(settings.folder, 'assets')),
    listeners: new ListenerHub(log),
    publicUrl: '',
  }
  const app = createApp(lake)
  const sockets = upgrades(lake, (request) => app.fetch(request))
  const listener = getRequestListener((request) => app.fetch(request))
  const servers = await listenOnLoopback(settings.port, (server) => {
    server.on('request', listener)
    server.on('upgrade', sockets.handle)
  }).catch((error) => {
    database.close()
    throw error
  })
  lake.publicUrl = `http://localhost:${portOf(servers)}`
  rebaseAssetUrls(lake)
  store.observe((transaction) => lake.listeners.tell(transaction))
  const webhooks = startWebhooks(lake)
  const endBackups = dailyBackups(store, database, settings.folder, log)
  return {
    url: lake.publicUrl,
    close: async () => {
      await webhooks.stop()
      await endBackups()
      lake.listeners.close()
      sockets.close()
      await lake.queries.close()
      await Promise.all(servers.map(closeServer))
      database.close()
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
