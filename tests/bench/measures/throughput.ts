import { join } from 'node:path'
import { openReleases } from '../../../scripts/publisher/releases/open-releases.ts'
import { openPlainFolder } from '../../../scripts/publisher/releases/plain-folder.ts'
import type { BenchPortal } from '../services/bench-portal.ts'
import { compressFolder } from '../services/compress-folder.ts'
import { loadServer } from '../services/load-server.ts'
import { cpuSeconds } from '../services/process-usage.ts'
import { startNginx } from '../services/start-nginx.ts'

/** What one server did under load. */
export interface Served {
  requestsPerSecond: number
  /** CPU milliseconds for 1,000 answers: tells more than the rate where a server waits for the load. */
  cpuPerThousand: number
}

const ROUNDS = 3
const SECONDS = 4
const PAGES = 100

/**
 * Puts the site's own server and nginx, one worker over the same pages as plain files, under the same load by turns:
 * 50 connections kept open, gzip made ahead.
 *
 * @param folder a folder for what nginx needs
 * @returns the median rounds; nginx null where it is not installed
 */
export async function throughput(
  portal: BenchPortal,
  publisherPid: number,
  folder: string,
): Promise<{ site: Served; nginx: Served | null }> {
  const releases = await openReleases(join(portal.publisherFolder, 'publisher/releases'))
  const live = releases.live()
  if (live === null) throw new Error('There is no release to serve.')
  const pages = [...live.listing].filter(([path, { type }]) => path.endsWith('/') && /html/.test(type))
  const step = Math.max(1, Math.floor(pages.length / PAGES))
  // The page for what was withdrawn answers 410, as it should.
  const paths = pages.map(([path]) => path).filter((path, at) => at % step === 0 && path !== '/entfernt/')
  const plain = join(folder, 'plain')
  const asked = new Map(live.listing.entries().filter(([path]) => paths.includes(path)))
  await (await openPlainFolder(plain, releases.objects)).follow({ ...live, listing: asked })
  await compressFolder(plain)
  const nginx = await startNginx(plain, folder)
  try {
    const rounds: { site: Served[]; nginx: Served[] } = { site: [], nginx: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.site.push(await serve(portal.siteUrl, publisherPid, paths))
      if (nginx !== null) rounds.nginx.push(await serve(nginx.url, nginx.workerPid, paths))
    }
    return { site: median(rounds.site), nginx: nginx && median(rounds.nginx) }
  } finally {
    await nginx?.stop()
  }
}

async function serve(url: string, pid: number, paths: string[]): Promise<Served> {
  await loadServer(url, paths, 1)
  const before = cpuSeconds(pid).own
  const { answers, requestsPerSecond } = await loadServer(url, paths, SECONDS)
  return { requestsPerSecond, cpuPerThousand: ((cpuSeconds(pid).own - before) / answers) * 1e6 }
}

function median(rounds: Served[]): Served {
  const sorted = rounds.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)
  return sorted[Math.floor(sorted.length / 2)] as Served
}
