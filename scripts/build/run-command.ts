import { spawn } from 'node:child_process'
import path from 'node:path'

const LAST_LINES = 40
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a Node program to its end, with this Node first on PATH for whatever it starts itself. Signals that are to end this
 * process end the program; then this fails, and its caller tidies up.
 *
 * @param show passes its output on; otherwise it is kept for the error.
 * @throws an error with the last lines of its output when it fails.
 */
export async function runNode(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string | undefined>; show?: boolean; what: string },
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: {
      ...process.env,
      ...options.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // What is compiled is for visitors and editors, whatever this process was started for.
      NODE_ENV: 'production',
      // Vitest sets these, and Astro takes them for the answers to `import.meta.env.DEV` and the like.
      ...{ DEV: undefined, PROD: undefined, MODE: undefined },
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ''}`,
    },
    stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk))
  // Whoever ends this process, by a signal in the middle of compiling too, means this child with it.
  const end = () => child.kill()
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  process.once('exit', end)
  for (const signal of SIGNALS) process.on(signal, pass)
  const ended = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal))
  }).finally(() => {
    process.off('exit', end)
    for (const signal of SIGNALS) process.off(signal, pass)
  })
  if (ended === 0) return
  if (typeof ended === 'string') throw new Error(`${options.what} was ended by ${ended}.`)
  const tail = output.trim().split('\n').slice(-LAST_LINES).join('\n')
  throw new Error(`${options.what} failed with exit code ${ended}.${tail === '' ? '' : `\n${tail}`}`)
}
