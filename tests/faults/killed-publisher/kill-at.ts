// Loaded into a publisher's process before its code (`node --import`): from its first webhook on, it counts each step
// that leaves something on disk, before and after, and ends the process with SIGKILL at the step that KILL_AT gives: by
// its number, or by a pattern of its name, as the same step may come sooner or later (pages are compressed on the side).
// The code under test knows nothing of it. The steps are told on standard error.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'
import { StatementSync } from 'node:sqlite'
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads'

const tell = fs.writeSync
const killAt = process.env.KILL_AT ?? ''
const isLast: (name: string) => boolean = /^\d+$/.test(killAt)
  ? () => step === Number(killAt)
  : (name) => new RegExp(killAt).test(name)
/** Shared by all threads: whether steps are counted, and how many there were. */
if (isMainThread) setEnvironmentData(import.meta.filename, new SharedArrayBuffer(8))
const shared = new Int32Array(getEnvironmentData(import.meta.filename) as SharedArrayBuffer)
let step = 0

function reached(name: string): void {
  if (Atomics.load(shared, 0) === 0) return
  step = Atomics.add(shared, 1, 1) + 1
  tell(2, `step ${step} ${name}\n`)
  if (isLast(name)) process.kill(process.pid, 'SIGKILL')
}

type Method = (...parameters: never[]) => unknown

/** Replaces a method by one with a step before and after it; the last path among its parameters names the step. */
function watch(owner: object, method: string, begin: () => void = () => undefined): void {
  const methods = owner as Record<string, Method>
  const original = methods[method] as Method
  methods[method] = function (this: unknown, ...parameters: never[]) {
    const file = (parameters as unknown[]).slice(0, 2).filter((value) => typeof value === 'string')
    const call = method.replace(/Sync$/, '')
    const name =
      `${call} ${call === 'writeFile' ? basename(file[0] ?? '') : basename(file.at(-1) ?? '')}`.trim()
    begin()
    reached(`before ${name}`)
    const result = original.apply(this, parameters)
    if (!(result instanceof Promise)) {
      reached(`after ${name}`)
      return result
    }
    return result.then((value) => {
      reached(`after ${name}`)
      return value
    })
  }
}

const handle = await fs.promises.open(import.meta.filename)
for (const method of ['writeFile', 'sync']) watch(Object.getPrototypeOf(handle), method)
await handle.close()
const changing = ['open', 'rename', 'rm', 'rmdir', 'mkdir', 'copyFile', 'link', 'symlink', 'writeFile']
for (const method of changing) watch(fs.promises, method)
for (const method of ['openSync', 'writeFileSync', 'fsync', 'renameSync', 'rmSync']) watch(fs, method)
syncBuiltinESMExports()
// Nothing but the queue uses SQLite, and it writes first when a webhook comes.
watch(StatementSync.prototype, 'run', () => Atomics.store(shared, 0, 1))
