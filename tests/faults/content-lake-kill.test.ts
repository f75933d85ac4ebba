import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@sanity/client'
import { afterAll, beforeAll, expect, test } from 'vitest'

const TOKEN = 'token-of-the-kill-test'
const WRITERS = 8
const ROUNDS = 5
const SERVE = new URL('../../scripts/content-lake/serve.ts', import.meta.url).pathname

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-lake-kill-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function start(): Promise<{ process: ChildProcess; url: string }> {
  const env = { ...process.env, DATA_DIR: folder, STUDIO_PORT: '0', EDITOR_TOKEN: TOKEN }
  const child = spawn(process.execPath, [SERVE], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const chunk of child.stdout) {
    const url = /content-lake ready (\S+)/.exec(String(chunk))?.[1]
    if (url) return { process: child, url }
  }
  throw new Error('The Content Lake did not start')
}

const clientFor = (url: string) =>
  createClient({
    apiHost: url,
    useProjectHostname: false,
    projectId: 'embedded',
    dataset: 'production',
    apiVersion: '2025-02-19',
    perspective: 'raw',
    useCdn: false,
    maxRetries: 0,
    token: TOKEN,
  })

const pair = (id: string) => [`${id}.left`, `${id}.right`] as const

/** Writes pairs of documents, each pair one transaction, until the server is gone; gives the pairs acknowledged. */
async function writeUntilGone(url: string, writer: string): Promise<string[]> {
  const client = clientFor(url)
  const acknowledged: string[] = []
  for (let count = 0; ; count++) {
    const id = `${writer}-${count}`
    const [left, right] = pair(id)
    try {
      await client
        .transaction()
        .create({ _id: left, _type: 'half', count })
        .create({ _id: right, _type: 'half', count, other: { _ref: left } })
        .commit({ visibility: 'sync' })
    } catch {
      return acknowledged
    }
    acknowledged.push(id)
  }
}

test('whatever was acknowledged before a kill -9 is there after it, and no transaction by half', async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const { process: child, url } = await start()
    const writing = Array.from({ length: WRITERS }, (_, writer) => writeUntilGone(url, `${round}-${writer}`))
    await new Promise((resolve) => setTimeout(resolve, 200 + 90 * round))
    child.kill('SIGKILL')
    acknowledged.push(...(await Promise.all(writing)).flat())
  }
  expect(acknowledged.length).toBeGreaterThan(WRITERS * ROUNDS)

  const { process: child, url } = await start()
  const ids = await clientFor(url).fetch<string[]>('*[_type == "half"]._id')
  const present = new Set(ids)
  expect(acknowledged.flatMap(pair).filter((id) => !present.has(id))).toEqual([])
  const halves = ids.map((id) => id.slice(0, id.lastIndexOf('.')))
  expect(ids).toHaveLength(2 * new Set(halves).size)

  const stopped = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const asked = performance.now()
  child.kill('SIGTERM')
  expect(await stopped).toBe(0)
  expect(performance.now() - asked).toBeLessThan(2_000)
})
