import { describe, expect, it } from 'vitest'
import { Service } from './service.ts'

const node = (program: string) => new Service('test', [process.execPath, '-e', program], {})

describe('Service', () => {
  it('is there once its program says so, and ends when asked', async () => {
    const service = node(
      "console.log('ready http://localhost:1'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1e3)",
    )
    expect(await service.ready((text) => text.startsWith('ready'))).toBe('ready http://localhost:1')
    let unexpected = false
    service.onUnexpectedEnd(() => {
      unexpected = true
    })
    await service.stop()
    await service.stop()
    expect(unexpected).toBe(false)
  })

  it('says when a program ends before it is ready', async () => {
    await expect(node('process.exit(3)').ready(() => false)).rejects.toThrow(
      'The test stopped before it was ready (exit code 3).',
    )
  })

  it('can be ended while it is not ready yet', async () => {
    const service = node('setInterval(() => {}, 1e3)')
    const ready = expect(service.ready(() => false)).rejects.toThrow(
      'The test stopped before it was ready (SIGTERM).',
    )
    await service.stop()
    await ready
  })

  it('says when there is no such program, and need not be ended then', async () => {
    const service = new Service('test', ['no-such-program'], {})
    await expect(service.ready(() => false)).rejects.toThrow('The test stopped before it was ready (spawn')
    await service.stop()
  })

  it('tells of an end that nobody asked for', async () => {
    const service = node("console.log('da'); setTimeout(() => process.exit(4), 50)")
    await service.ready(() => true)
    expect(await new Promise((resolve) => service.onUnexpectedEnd(resolve))).toBe('exit code 4')
  })
})
