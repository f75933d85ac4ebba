import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { openSmallPortal } from '../small-portal/small-portal.ts'
import type { Visits } from './visitors.ts'

const VISITORS = fileURLToPath(new URL('./visitors.ts', import.meta.url))

/** Goes live with so many releases, each by a change and its webhook, while visitors in another process read the pages. */
export async function switchUnderLoad(switches: number): Promise<Visits & { releases: number }> {
  const portal = await openSmallPortal()
  try {
    const write = async (version: number) => {
      await portal.put('eins', `Fassung ${version}`, { title: `Fassung ${version}` })
      await portal.shows('/', `Fassung ${version}`)
    }
    await portal.put('eins', 'Fassung 0', { title: 'Fassung 0' })
    await portal.start()
    await write(1)
    const before = Number((await portal.health()).release.id)
    const child = spawn(process.execPath, [VISITORS, portal.url, '/', '/eins/'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const told = text(child.stdout)
    for (let version = 2; version < 2 + switches; version += 1) await write(version)
    const releases = Number((await portal.health()).release.id) - before
    child.stdin.end()
    return { ...(JSON.parse(await told) as Visits), releases }
  } finally {
    await portal.close()
  }
}
