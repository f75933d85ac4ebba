import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { path } from '@iqz/shared/routes/path.ts'
import { expect, test } from '@playwright/test'
import { editorClient } from '../../portal/editor-client.ts'
import { startPortal } from '../../portal/start-portal.ts'
import { served } from '../served.ts'

const TAGLINE = 'Nach dem Neustart noch da'

test('Ctrl-C ends every process, and a second start has the edits of the first', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'iqz-restart-'))
  try {
    const first = await startPortal(dataDir)
    await editorClient(first).patch('siteSettings').set({ tagline: TAGLINE }).commit()
    await served(first.siteUrl + path('home'), ({ text }) => text.includes(TAGLINE))
    await first.stop()
    await expect(fetch(first.siteUrl)).rejects.toThrow()
    await expect(fetch(first.studioUrl)).rejects.toThrow()

    const started = performance.now()
    const second = await startPortal(dataDir)
    const seconds = (performance.now() - started) / 1000
    console.log(`second start: ready after ${seconds.toFixed(1)} s`)
    try {
      expect(await (await fetch(second.siteUrl + path('home'))).text()).toContain(TAGLINE)
    } finally {
      await second.stop()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
