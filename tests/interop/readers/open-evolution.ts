import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inOrder, type ReadOccurrence } from './reading.ts'

const DRIVER = join(import.meta.dirname, 'evolution.py')

/** Evolution's data server: what Evolution, GNOME's calendar and its phone shell show comes from it. */
export interface Evolution {
  /** Subscribes to a feed, which the server from then on fetches by itself. */
  subscribe(name: string, url: string): Promise<void>
  /** Makes the server ask for the feeds again; it answers before it has. */
  refresh(): Promise<void>
  /** The occurrences by calendar. */
  list(window: { from: string; days: number }): Promise<Record<string, ReadOccurrence[]>>
  close(): Promise<void>
}

/** Starts it in a session bus and folders of its own; nothing of this machine's calendars is touched. */
export function openEvolution(): Evolution {
  const home = mkdtempSync(join(tmpdir(), 'evolution-'))
  mkdirSync(join(home, 'run'), { mode: 0o700 })
  const child = spawn('dbus-run-session', ['--', '/usr/bin/python3', DRIVER], {
    env: {
      ...{
        PATH: '/usr/bin:/bin',
        LC_ALL: 'C.UTF-8',
        TZ: 'UTC',
        HOME: home,
        XDG_RUNTIME_DIR: join(home, 'run'),
      },
      ...{ XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'data') },
      ...{ XDG_CACHE_HOME: join(home, 'cache'), GSETTINGS_BACKEND: 'memory', GIO_USE_VFS: 'local' },
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const exit = once(child, 'exit')
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  async function tell(command: object): Promise<unknown> {
    child.stdin.write(`${JSON.stringify(command)}\n`)
    const { value, done } = await answers.next()
    if (done) throw new Error(`Evolution's data server ended:\n${said}`)
    return JSON.parse(value)
  }
  return {
    async subscribe(name, url) {
      await tell({ do: 'subscribe', name, url })
    },
    async refresh() {
      await tell({ do: 'refresh' })
    },
    async list({ from, days }) {
      const begin = Date.parse(from) / 1000
      const found = await tell({ do: 'list', from: begin, to: begin + days * 24 * 60 * 60 })
      return Object.fromEntries(
        Object.entries(found as Record<string, ReadOccurrence[]>).map(([name, list]) => [
          name,
          inOrder(list),
        ]),
      )
    },
    async close() {
      child.stdin.end()
      await exit
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}
