#!/usr/bin/env node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compileSite } from '../build/compile-site.ts'
import { readEnvironment } from './environment.ts'
import { startPublisher } from './publisher.ts'
import { openReleases } from './releases/open-releases.ts'
import { openPlainFolder } from './releases/plain-folder.ts'

// node scripts/publisher/publish-once.ts --out DIR: publishes everything into a plain folder and ends. It uses the same
// loop as the running publisher, on a release folder of its own that it removes again.
const work = await mkdtemp(path.join(tmpdir(), 'publish-once-'))
try {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  if (values.out === undefined) throw new Error('Usage: node scripts/publisher/publish-once.ts --out DIR')
  const releases = await openReleases(path.join(work, 'publisher/releases'))
  const out = await openPlainFolder(path.resolve(values.out), releases.objects)
  const environment = readEnvironment({ ...process.env, SITE_PORT: undefined })
  const siteUrl = process.env.SITE_URL ? environment.siteUrl : 'http://localhost:4321'
  const siteDir = await compileSite()
  const publisher = await startPublisher({
    ...environment,
    siteUrl,
    dataDir: work,
    port: 0,
    siteDir,
  })
  await publisher.close()
  await releases.follow()
  const live = releases.live()
  if (live !== null) await out.follow(live)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await rm(work, { recursive: true, force: true })
}
