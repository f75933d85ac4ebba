import path from 'node:path'
import { compileOnce } from './compile-once.ts'
import { studioRoom } from './rooms.ts'
import { runNode } from './run-command.ts'

/**
 * Compiles Sanity Studio into `studio/dist`, unless it is there already.
 *
 * @param options.env variables (`SANITY_STUDIO_*`) that are compiled in and so decide whether it is up to date.
 * @throws an error with the Sanity CLI's own words when the Studio does not compile.
 */
export async function compileStudio(options: { env?: Record<string, string> } = {}): Promise<void> {
  const fromOutside = Object.entries(process.env).filter(([name]) => name.startsWith('SANITY_STUDIO_'))
  const env = { ...Object.fromEntries(fromOutside), ...options.env }
  await compileOnce({
    output: path.join(studioRoom, 'dist'),
    result: 'index.html',
    sources: ['studio', 'shared/src', 'shared/package.json', 'pnpm-lock.yaml'],
    also: [JSON.stringify(Object.entries(env).sort())],
    compile: () => runNode(['scripts/build.ts'], { cwd: studioRoom, env, what: 'Compiling the Studio' }),
  })
}
