#!/usr/bin/env node
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compileSite } from '../build/compile-site.ts'
import { messageOf } from '../environment/message-of.ts'
import { endWhenAsked } from '../start/end-when-asked.ts'
import { readEnvironment } from './environment.ts'
import { startPublisher } from './publisher.ts'

// node scripts/publisher/serve.ts [--out DIR] [--accept-removals]: serves the site and publishes what changes.
// Settings: environment.ts. With --accept-removals it goes on even when most of the site would vanish.
let publisher: Awaited<ReturnType<typeof startPublisher>> | undefined
endWhenAsked(async () => publisher?.close())
try {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, 'accept-removals': { type: 'boolean' } },
  })
  const environment = readEnvironment(process.env, { webhooks: true })
  const siteDir = await compileSite()
  publisher = await startPublisher({
    ...environment,
    siteDir,
    acceptRemovals: values['accept-removals'] ?? false,
    ...(values.out === undefined ? {} : { outDir: path.resolve(values.out) }),
  })
  console.log(`publisher ready ${publisher.url}`)
} catch (error) {
  console.error(messageOf(error, path.resolve(process.env.DATA_DIR || '.data')))
  process.exit(1)
}
