import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchPortal } from '../services/bench-portal.ts'
import { cpuSeconds, memory } from '../services/process-usage.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** Rollup, and Astro at that size, need more than Node's usual heap. */
const HEAP_MB = 12_000

/** What plain `astro build` of the same content costs. */
export interface PlainBuild {
  /** Processor seconds of the whole tree of processes. */
  cpu: number
  /** Processor seconds of the Content Lake meanwhile. */
  lakeCpu: number
  wall: number
  peakMB: number
  files: number
}

/**
 * Runs `npm run build` for the portal's content, beside a Content Lake that has to make the pictures anew: those that it made for
 * the first full publish it may still have in memory.
 *
 * @param room a folder where the result is put aside
 */
export async function plainBuild(portal: BenchPortal, room: string): Promise<PlainBuild> {
  await portal.restartLake()
  const before = cpuSeconds('self').children
  const lakeBefore = cpuSeconds(portal.lake.pid).own
  const started = performance.now()
  const child = spawn(process.execPath, ['scripts/build/build-site.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...portal.environment, NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peakMB = 0
  const watch = setInterval(async () => {
    peakMB = Math.max(peakMB, await peakOfTree(child))
  }, 250)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(watch)
  if (code !== 0) throw new Error(`npm run build ended with exit code ${code}.`)
  const wall = (performance.now() - started) / 1000
  const cpu = cpuSeconds('self').children - before
  const lakeCpu = cpuSeconds(portal.lake.pid).own - lakeBefore
  const output = new URL('../../../site/dist', import.meta.url)
  const files = (await readdir(output, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  await rename(output, join(room, 'dist')).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error
    // Another file system: what is removed there makes nothing dearer in the room.
    await rm(output, { recursive: true })
  })
  return { cpu, lakeCpu, wall, peakMB, files: files.length }
}

/** Astro runs as a child of the script that is `npm run build`. */
async function peakOfTree({ pid = 0 }: ChildProcess): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  const pids = [pid, ...children.trim().split(' ').filter(Boolean).map(Number)]
  return pids.reduce((sum, one) => {
    try {
      return sum + memory(one).peak
    } catch {
      // Ended in between.
      return sum
    }
  }, 0)
}
