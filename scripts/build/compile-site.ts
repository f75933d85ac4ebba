import path from 'node:path'
import { compileOnce } from './compile-once.ts'
import { astroCommand, siteRoom } from './rooms.ts'
import { runNode } from './run-command.ts'

/**
 * Compiles the Astro app into the server bundle that the publisher renders from, unless it is there already.
 *
 * The public address is not compiled in: pages take it from the request they are rendered for.
 *
 * @returns the folder, with `server/entry.mjs` and `client/`.
 * @throws an error with Astro's own words when the site does not compile.
 */
export async function compileSite(): Promise<string> {
  const output = path.join(siteRoom, 'dist-server')
  await compileOnce({
    output,
    result: 'server/entry.mjs',
    sources: [
      'site/src',
      'site/public',
      'site/astro.config.ts',
      'site/package.json',
      'site/tsconfig.json',
      'shared/src',
      'shared/package.json',
      'pnpm-lock.yaml',
    ],
    also: [],
    compile: () =>
      runNode([astroCommand(), 'build'], {
        cwd: siteRoom,
        env: { PORTAL_TARGET: 'publisher', SITE_URL: undefined },
        what: 'Compiling the site',
      }),
  })
  return output
}
