import { describe, expect, it } from 'vitest'
import { Service } from './service.ts'

const node = (program: string): [string, ...string[]] => [process.execPath, '-e', program]

describe('Service', () => {
  it('is there once its program says so, and ends when asked', async () => {
    const program =
      "console.log('ready http://localhost:1'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1e3)"
    const { service, line } = await Service.start('test', node(program), {}, (text) =>
      text.startsWith('ready'),
    )
    expect(line).toBe('ready http://localhost:1')
    let unexpected = false
    service.onUnexpectedEnd(() => {
      unexpected = true
    })
    await service.stop()
    await service.stop()
    expect(unexpected).toBe(false)
  })

  it('says when a program ends before it is ready', async () => {
    const started = Service.start('test', node('process.exit(3)'), {}, () => false)
    await expect(started).rejects.toThrow('The test stopped before it was ready (exit code 3).')
  })

  it('tells of an end that nobody asked for', async () => {
    const { service } = await Service.start(
      'test',
      node("console.log('da'); setTimeout(() => process.exit(4), 50)"),
      {},
      () => true,
    )
    expect(await new Promise((resolve) => service.onUnexpectedEnd(resolve))).toBe(4)
  })
})
