import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'

const url = new URL('./end-when-asked.ts', import.meta.url).href
const call = `(await import(${JSON.stringify(url)})).endWhenAsked(async () => console.log('closed'))`
const slowStartUp = "console.log('starting'); await new Promise((done) => setTimeout(done, 60_000))"

let running: ChildProcess
afterEach(() => running.kill('SIGKILL'))

function run(program: string, channel: 'ipc' | 'ignore') {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit', channel],
  })
  running = child
  if (!child.stdout) throw new Error('stdout is piped')
  return Object.assign(child, { stdout: child.stdout })
}

/** Runs a program until it prints its first line, then does something to it, and gives how it ended. */
async function end(program: string, act: (child: ChildProcess) => void) {
  const child = run(program, 'ipc')
  let printed = ''
  child.stdout.on('data', (text: Buffer) => (printed += text))
  // Not `close`, which does not come for a child whose channel was given up.
  const ended = Promise.all([once(child, 'exit'), once(child.stdout, 'close')])
  await once(child.stdout, 'data')
  act(child)
  const [[code]] = await ended
  return { code, printed: printed.trim().split('\n').at(-1) }
}

describe('endWhenAsked', () => {
  const closed = { code: 0, printed: 'closed' }

  it('ends a process at a signal, in the middle of its start-up too', async () => {
    expect(await end(`${call}; ${slowStartUp}`, (process) => process.kill('SIGTERM'))).toEqual(closed)
  })

  it('ends it when whoever started it has died', async () => {
    expect(await end(`${call}; ${slowStartUp}`, (process) => process.disconnect())).toEqual(closed)
  })

  it('ends it when that happened before it could know', async () => {
    const late = `console.log('loading'); await new Promise((gone) => process.once('disconnect', gone)); ${call}; ${slowStartUp}`
    expect((await end(late, (process) => process.disconnect())).code).toBe(0)
  })

  it('leaves a process alone that nobody holds a channel to', async () => {
    const child = run(`${call}; console.log('goes on')`, 'ignore')
    const [printed] = await once(child.stdout, 'data')
    expect(String(printed)).toBe('goes on\n')
  })
})
