import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { startCommand } from './start-command.ts'

/** Where a running portal is reached. Plain strings, so that it can be handed to other processes. */
export interface PortalAddress {
  studioUrl: string
  siteUrl: string
  dataDir: string
}

export interface StartedPortal extends PortalAddress {
  /** Stops the portal as Ctrl-C does, waits for the end of all its processes and removes a data folder made for it. */
  stop: () => Promise<void>
}

/**
 * Starts the real portal as `npm start` does, on free ports, with a data folder of its own and the example content.
 * Resolves once it has printed `ready`.
 * @param kept a data folder to use, and to leave in place afterwards
 * @throws with everything the portal printed, when it ends or is silent for too long before that
 */
export async function startPortal(kept?: string): Promise<StartedPortal> {
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'iqz-portal-')))
  const [studioPort, sitePort] = [await freePort(), await freePort()]
  const siteUrl = `http://127.0.0.1:${sitePort}`
  const command = startCommand({
    DATA_DIR: dataDir,
    STUDIO_PORT: String(studioPort),
    SITE_PORT: String(sitePort),
    SITE_URL: siteUrl,
  })
  const stop = async () => {
    try {
      await command.interrupt()
    } finally {
      if (!kept) await rm(dataDir, { recursive: true, force: true })
    }
  }
  try {
    await command.ready()
  } catch (cause) {
    await stop()
    throw cause
  }
  return { studioUrl: `http://127.0.0.1:${studioPort}`, siteUrl, dataDir, stop }
}
