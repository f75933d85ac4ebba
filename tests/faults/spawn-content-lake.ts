import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SanityClient } from '@sanity/client'
import { embeddedClient } from '../../scripts/dataset/embedded-client.ts'

const TOKEN = 'token-of-the-faults'
const SERVE = fileURLToPath(new URL('../../scripts/content-lake/serve.ts', import.meta.url))

/** A Content Lake in a process of its own, which may come to harm. */
export interface SpawnedContentLake {
  process: ChildProcess
  url: string
  client: SanityClient
  /** Ends it as told and waits for that; gives its exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
}

/**
 * Starts a Content Lake on a free port.
 *
 * @param folder its data folder
 * @param limit a command of the shell that is run before, such as `ulimit -f 1000`
 * @param variables more environment variables
 */
export async function spawnContentLake(
  folder: string,
  limit = ':',
  variables: NodeJS.ProcessEnv = {},
): Promise<SpawnedContentLake> {
  const settings = { DATA_DIR: folder, STUDIO_PORT: '0', EDITOR_TOKEN: TOKEN, LOG_LEVEL: 'silent' }
  const env = { ...process.env, ...settings, ...variables }
  const command = `${limit}; exec "$0" "$1"`
  const child = spawn('bash', ['-c', command, process.execPath, SERVE], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  for await (const chunk of child.stdout) {
    const url = /content-lake ready (\S+)/.exec(String(chunk))?.[1]
    if (!url) continue
    const end = (signal: 'SIGKILL' | 'SIGTERM') => {
      child.kill(signal)
      return ended
    }
    return { process: child, url, client: clientFor(url), end }
  }
  throw new Error('The Content Lake did not start')
}

/** A client of a spawned Content Lake that may do everything, also in another process. */
export const clientFor = (url: string): SanityClient =>
  embeddedClient(url, TOKEN).withConfig({ maxRetries: 0 })
