#!/usr/bin/env node
import path from 'node:path'
import { messageOf } from '../environment/message-of.ts'
import { workingFolder } from '../environment/working-folder.ts'
import { contentForBuild } from './content-for-build.ts'
import { replaceFolder } from './replace-folder.ts'
import { astroCommand, siteRoom } from './rooms.ts'
import { runNode } from './run-command.ts'

// `npm run build`: plain `astro build`, the whole site as static files in site/dist, for any static host. What lies
// there stays until the new one is whole. A second one that is asked for meanwhile waits.
try {
  await replaceFolder(path.join(siteRoom, 'dist'), async (draft) => {
    const content = await contentForBuild(process.env, workingFolder())
    try {
      await runNode([astroCommand(), 'build', '--outDir', draft], {
        cwd: siteRoom,
        env: { ...content.env, PORTAL_TARGET: 'static' },
        show: true,
        what: 'astro build',
      })
    } finally {
      await content.close()
    }
  })
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
