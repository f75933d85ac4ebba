import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { BenchPortal } from '../services/bench-portal.ts'
import { timeChange } from './time-change.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs a Node program to its end. */
async function run(args: string[], environment: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with exit code ${code}.`)
}

/** Milliseconds from typing `releases.ts rollback` until the site serves what was before, and those of starting Node. */
export async function rollback(portal: BenchPortal): Promise<{ served: number; startingNode: number }> {
  const mark = `Zurück ${Date.now()}`
  const { slug } = await portal.client.fetch<{ slug: string }>(
    '*[_id == "article-1"][0] { "slug": slug.current }',
  )
  const path = `/wissen/${slug}/`
  const edit = (title: string) => portal.client.patch('article-1').set({ title }).commit()
  await timeChange(
    portal,
    path,
    () => edit(mark),
    (_, text) => text.includes(mark),
  )

  const started = performance.now()
  await run(['scripts/publisher/releases.ts', 'rollback'], { DATA_DIR: portal.publisherFolder })
  while ((await (await fetch(portal.siteUrl + path)).text()).includes(mark));
  const served = performance.now() - started

  const before = performance.now()
  await run(['-e', ''])
  return { served, startingNode: performance.now() - before }
}
