import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { path } from '@iqz/shared/routes/path.ts'
import { expect, test } from '@playwright/test'
import { editorClient } from '../../portal/editor-client.ts'
import { type StartedPortal, startPortal } from '../../portal/start-portal.ts'
import { served } from '../served.ts'

const TAGLINE = 'Nach dem Neustart noch da'

let dataDir: string
const started: StartedPortal[] = []
test.beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'iqz-restart-'))
})
test.afterEach(async () => {
  for (const portal of started) await portal.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function start(): Promise<StartedPortal> {
  const portal = await startPortal(dataDir)
  started.push(portal)
  return portal
}

test('Ctrl-C ends every process, and a second start has the edits of the first', async () => {
  const first = await start()
  await editorClient(first).patch('siteSettings').set({ tagline: TAGLINE }).commit()
  await served(first.siteUrl + path('home'), ({ text }) => text.includes(TAGLINE))
  await first.stop()
  await expect(fetch(first.siteUrl)).rejects.toThrow()
  await expect(fetch(first.studioUrl)).rejects.toThrow()

  const before = performance.now()
  const second = await start()
  console.log(`second start: ready after ${((performance.now() - before) / 1000).toFixed(1)} s`)
  expect(await (await fetch(second.siteUrl + path('home'))).text()).toContain(TAGLINE)
})
