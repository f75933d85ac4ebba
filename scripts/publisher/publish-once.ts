#!/usr/bin/env node
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compileSite } from '../build/compile-site.ts'
import { messageOf } from '../environment/message-of.ts'
import { Problem } from '../environment/problem.ts'
import { endWhenAsked } from '../start/end-when-asked.ts'
import { readEnvironment } from './environment.ts'
import { startPublisher } from './publisher.ts'
import { openReleases } from './releases/open-releases.ts'
import { openPlainFolder } from './releases/plain-folder.ts'

// node scripts/publisher/publish-once.ts --out DIR: publishes everything into a plain folder and ends. It uses the same
// loop as the running publisher, on a release folder of its own that it removes again.
const work = mkdtempSync(path.join(tmpdir(), 'publish-once-'))
/** At one go, as something may still be written there: what fails meanwhile is nobody's concern any more. */
const removeWork = () => rmSync(work, { recursive: true, force: true, maxRetries: 5 })
endWhenAsked(async () => {
  // Who asked for the folder did not get it.
  process.exitCode = 1
  removeWork()
})
try {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  if (values.out === undefined) throw new Problem('Usage: node scripts/publisher/publish-once.ts --out DIR')
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
  const failures = publisher.failures()
  await publisher.close()
  await releases.follow()
  const live = releases.live()
  if (live !== null) await out.follow(live)
  if (failures.length > 0) {
    const lines = failures.map(({ path: key, message }) => `${key}: ${message}`)
    throw new Problem(
      `${failures.length} of the pages and files could not be made and are missing:\n${lines.join('\n')}`,
    )
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
} finally {
  removeWork()
}
