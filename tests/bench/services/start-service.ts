import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** A program of this project that runs beside the benchmarks. */
export interface RunningService {
  pid: number
  /** Milliseconds from its start until it said that it is ready. */
  readyAfter: number
  stop(): Promise<void>
}

/**
 * Starts a service of the portal and waits for its line "… ready".
 *
 * @param file from the root of the project
 * @throws Error with its last words when it ends before that
 */
export async function startService(
  file: string,
  environment: Record<string, string>,
): Promise<RunningService> {
  const started = performance.now()
  const child = spawn(process.execPath, [file], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let words = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4_000)
  })
  await ready(child, file, () => words)
  return {
    pid: child.pid ?? 0,
    readyAfter: performance.now() - started,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function ready(child: ChildProcess, file: string, words: () => string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  child.once('exit', () => reject(new Error(`${file} ended before it was ready:\n${words()}`)))
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (line) => line.includes(' ready ') && resolve())
  await promise
}
