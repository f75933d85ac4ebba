import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { createLog } from '../../../scripts/log/create-log.ts'
import { type PublisherOptions, startPublisher } from '../../../scripts/publisher/publisher.ts'
import { hashOf } from '../../../scripts/publisher/releases/object-store.ts'
import { openReleases } from '../../../scripts/publisher/releases/open-releases.ts'
import { sendWebhook } from '../../../scripts/publisher/testing/send-webhook.ts'
import { eventually } from '../../portal/eventually.ts'
import { freePort } from '../../portal/free-port.ts'
import { openSmallPortal } from '../small-portal/small-portal.ts'

const KILLER = new URL('./kill-at.ts', import.meta.url).href
const PUBLISHER = fileURLToPath(new URL('./publisher-process.ts', import.meta.url))

/** Who has taken no step for so long has nothing left to do. */
const QUIET_MS = 300

/** So often a publish is repeated that was over before the step at which it was to be killed. */
const RUNS = 10

/** What can be found on disk: the live release by path, and the plain folder by file; each as hash of the bytes. */
type Found = { release: Record<string, string>; folder: Record<string, string> }

export type KillingGround = Awaited<ReturnType<typeof openKillingGround>>

/**
 * A publisher with one release and one change that waits: a page gets another address and title, so that pages come, go
 * and change, and a former address is noted. It can be killed at each step of publishing that.
 */
export async function openKillingGround() {
  const portal = await openSmallPortal({ webhooks: false })
  const template = join(portal.folder, 'template')
  const options = (folder: string, port: number): PublisherOptions => ({
    ...portal.options(),
    dataDir: folder,
    outDir: join(folder, 'out'),
    port,
  })
  const write = (zwei: { slug: string; title: string }) =>
    portal.lake.client.createOrReplace({ _id: 'article-zwei', _type: 'article', body: 'Text zwei', ...zwei })
  const before = { slug: 'zwei', title: 'Titel zwei' }
  const after = { slug: 'zweitens', title: 'Neuer Titel' }

  await portal.put('eins', 'Text eins')
  await write(before)
  await portal.start({ dataDir: template, outDir: join(template, 'out') })
  await portal.stop()
  const old = await find(template)

  /** Lets a publisher publish the change and kills it at a step; a step that never comes lets it finish. */
  async function publishAndKill(folder: string, step: number | RegExp) {
    await cp(template, folder, { recursive: true, verbatimSymlinks: true })
    await write(before)
    const port = await freePort()
    const child = spawn(
      process.execPath,
      ['--import', KILLER, PUBLISHER, JSON.stringify(options(folder, port))],
      {
        env: { ...process.env, KILL_AT: step instanceof RegExp ? step.source : String(step) },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const steps: string[] = []
    createInterface(child.stderr as NodeJS.ReadableStream).on('line', (line) => {
      if (line.startsWith('step ')) steps.push(line)
    })
    const exited = once(child, 'exit')
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    const url = `http://127.0.0.1:${port}`
    const health = async () => (await fetch(`${url}/health`)).json()
    await eventually(async () => expect(await health()).toMatchObject({ lastPublish: { full: true } }))
    await write(after)
    const answered = await announce(url).catch(() => false)
    await eventually(async () => {
      if (child.signalCode !== null) return
      expect(await health()).toMatchObject({ release: { id: '00000002' }, queue: { pending: 0 } })
      expect(await readFile(join(folder, 'out/zweitens/index.html'), 'utf8')).toContain('Text zwei')
    })
    // Some is done behind it, such as compressing: a step that is to be killed at must not be cut off.
    for (let known = -1; known < steps.length && child.signalCode === null; await delay(QUIET_MS))
      known = steps.length
    await end(child, exited)
    return { answered, steps, killed: child.signalCode === 'SIGKILL' }
  }

  const announce = async (url: string) =>
    (await sendWebhook(url, 'article-zwei', { headers: { 'idempotency-key': 'the-change' } })).ok

  async function restart(folder: string, answered: boolean): Promise<Found> {
    const port = await freePort()
    const publisher = await startPublisher({
      ...options(folder, port),
      log: createLog('publisher', 'silent'),
    })
    const url = `http://127.0.0.1:${port}`
    // As the Content Lake does, which repeats what was not answered.
    if (!answered) await announce(url)
    await eventually(async () => {
      expect(await (await fetch(`${url}/zweitens/`)).text()).toContain('Text zwei')
      const health = await (await fetch(`${url}/health`)).json()
      expect(health).toMatchObject({
        status: 'ok',
        queue: { pending: 0 },
        lastPublish: { full: expect.any(Boolean) },
      })
      expect(await readFile(join(folder, 'out/zweitens/index.html'), 'utf8')).toContain('Text zwei')
    })
    await publisher.close()
    return find(folder)
  }

  const inFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
    const folder = await mkdtemp(join(tmpdir(), 'killed-publisher-'))
    try {
      return await work(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  const complete = await inFolder(async (folder) => {
    const { steps } = await publishAndKill(folder, 0)
    return { steps, found: await find(folder) }
  })

  const killOnce = (step: number | RegExp) =>
    inFolder(async (folder) => {
      const faults: string[] = []
      const { answered, killed, steps } = await publishAndKill(folder, step)
      if (!killed) faults.push(`was not killed, after ${steps.length} steps`)
      const left = await find(folder)
      for (const part of ['release', 'folder'] as const) {
        if (!same(left[part], old[part]) && !same(left[part], complete.found[part]))
          faults.push(`the ${part} is neither the old one nor the new one`)
      }
      const recovered = await restart(folder, answered)
      for (const part of ['release', 'folder'] as const) {
        if (!same(recovered[part], complete.found[part]))
          faults.push(`the ${part} is not the new one in the end`)
      }
      return { killed, faults: faults.map((fault) => `${steps.at(-1)}: ${fault}`) }
    })

  return {
    /** Every step of the publish, in the order in which they came. */
    steps: complete.steps,

    /**
     * Kills at a step, restarts, and tells what was wrong: nothing, if all is well.
     *
     * @param step its number, or a pattern of its name: the first of such a name is meant. On a busy machine a publish may
     * be over before its last numbers, as more is done together: then it is repeated.
     */
    async kill(step: number | RegExp): Promise<string[]> {
      for (let runs = 1; ; runs += 1) {
        const { killed, faults } = await killOnce(step)
        const isOnlyShort = !killed && faults.length === 1 && typeof step === 'number'
        if (!isOnlyShort || runs === RUNS) return faults
      }
    },

    close: () => portal.close(),
  }
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)

async function find(dataDir: string): Promise<Found> {
  const releases = await openReleases(join(dataDir, 'publisher/releases'))
  const live = releases.live()
  const release: Record<string, string> = {}
  for (const [path, { hash }] of [...(live?.listing ?? [])].sort()) {
    release[path] = hashOf(await readFile(releases.objects.fileOf(hash)))
    expect(release[path], path).toBe(hash)
  }
  for (const [path, subject] of live?.former ?? [])
    release[`former ${path}`] = live?.present.get(subject) ?? 'gone'
  return { release, folder: await filesIn(join(dataDir, 'out')) }
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = files.sort().map(async (file) => [relative(folder, file), hashOf(await readFile(file))])
  return Object.fromEntries(await Promise.all(read))
}

async function end(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  await exited
}
