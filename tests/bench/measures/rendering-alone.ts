import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { BenchPortal } from '../services/bench-portal.ts'

/** At a hundred thousand documents, content and record need more than Node's usual heap. */
const HEAP_MB = 12_000

/** Processor seconds to load the content and render each page once, with nothing done about it. */
export async function renderingAlone(portal: BenchPortal): Promise<number> {
  const script = fileURLToPath(new URL('../services/render-process.ts', import.meta.url))
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, script, portal.siteUrl], {
    env: { ...process.env, ...portal.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`Rendering alone ended with exit code ${code}.`)
  return Number(output)
}
