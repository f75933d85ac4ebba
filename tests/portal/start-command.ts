import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A cold start compiles Studio and site, which takes about half a minute on two quiet processors. */
const READY_WITHIN_MS = 240_000
const STOPPED_WITHIN_MS = 20_000

/** `npm start` in a process group of its own. */
export interface StartCommand {
  /** Resolves when the line starting with `ready` is printed; rejects with all output when that never comes. */
  ready: () => Promise<void>
  /** Resolves with exit code and output when the command has ended by itself. */
  ended: () => Promise<{ code: number | null; output: string }>
  /** Ctrl-C; resolves when no process of the command is left, and rejects when one had to be killed. */
  interrupt: () => Promise<void>
}

/** Starts the portal with the given environment on top of this process's own. */
export function startCommand(env: Record<string, string>): StartCommand {
  // Set by the test runner, and would make other bundles than a person gets who types `npm start`.
  const { NODE_ENV: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['scripts/start/start.ts'], {
    cwd: ROOT,
    env: {
      ...inherited,
      PATH: [`${ROOT}node_modules/.bin`, process.env.PATH ?? ''].join(delimiter),
      ...env,
    },
    // Its own process group, because Ctrl-C in a terminal reaches all processes of the group and not only the first.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let isReady = false
  for (const channel of [child.stdout, child.stderr]) {
    createInterface({ input: channel }).on('line', (line) => {
      output += `${line}\n`
      if (line.startsWith('ready')) {
        isReady = true
        child.emit('iqz:ready')
      }
    })
  }
  const exit = once(child, 'close') as Promise<[number | null]>
  return {
    ready: async () => {
      if (isReady) return
      const timer = AbortSignal.timeout(READY_WITHIN_MS)
      const outcome = await Promise.race([
        once(child, 'iqz:ready', { signal: timer }).then(
          () => null,
          () => `was not ready within ${READY_WITHIN_MS / 1000} s`,
        ),
        exit.then(([code]) => `ended with exit code ${code}`),
      ])
      if (outcome) throw new Error(`The portal ${outcome}. It printed:\n${output}`)
    },
    ended: async () => ({ code: (await exit)[0], output }),
    interrupt: async () => {
      await interrupt(child, exit)
      if (output.includes('unexpectedly')) throw new Error(`Ctrl-C was unexpected:\n${output}`)
    },
  }
}

async function interrupt(child: ChildProcess, exit: Promise<unknown>): Promise<void> {
  const group = -(child.pid as number)
  if (!isAlive(group)) return
  process.kill(group, 'SIGINT')
  const deadline = Date.now() + STOPPED_WITHIN_MS
  while (isAlive(group) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50))
  if (isAlive(group)) {
    process.kill(group, 'SIGKILL')
    throw new Error(
      `The portal still had processes ${STOPPED_WITHIN_MS / 1000} s after Ctrl-C; they were killed.`,
    )
  }
  await exit
}

function isAlive(group: number): boolean {
  try {
    process.kill(group, 0)
    return true
  } catch {
    return false
  }
}
