import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** What the process `load-process.ts` prints. */
export interface Load {
  answers: number
  requestsPerSecond: number
}

/**
 * Asks a server for paths in turn, over 50 connections, from a process of its own.
 *
 * @throws Error when an answer is anything but 200, or none comes.
 */
export async function loadServer(url: string, paths: string[], seconds: number): Promise<Load> {
  const script = fileURLToPath(new URL('./load-process.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify({ url, paths, seconds })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ])
  if (code !== 0) throw new Error(`The load on ${url} ended with code ${code}.`)
  return JSON.parse(output) as Load
}
