import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, vi } from 'vitest'

const url = new URL('./run-command.ts', import.meta.url).href
const child = 'console.log(process.pid); setInterval(() => {}, 1e3)'
const program = `
const { runNode } = await import(${JSON.stringify(url)})
await runNode(['-e', ${JSON.stringify(child)}], { cwd: '.', show: true, what: 'Compiling' }).catch((error) => console.log(error.message))`

describe('runNode', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends what it runs at %s, and says so',
    async (signal) => {
      const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let printed = ''
      parent.stdout.on('data', (text: Buffer) => (printed += text))
      await once(parent.stdout, 'data')
      const pid = Number(printed)
      try {
        parent.kill(signal)
        await once(parent, 'close')
        expect(printed).toContain(`Compiling was ended by ${signal}.`)
        await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'))
      } finally {
        parent.kill('SIGKILL')
        try {
          process.kill(pid, 'SIGKILL')
        } catch {
          // It has ended, as it should.
        }
      }
    },
  )
})
