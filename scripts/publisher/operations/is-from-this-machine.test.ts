import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { isFromThisMachine } from './is-from-this-machine.ts'

const asks = (remoteAddress: string, headers: Record<string, string>, httpVersion = '1.1') =>
  isFromThisMachine({ socket: { remoteAddress }, headers, httpVersion } as unknown as IncomingMessage)

describe('isFromThisMachine', () => {
  it.each([
    ['127.0.0.1', 'localhost:4321'],
    ['::1', '[::1]:4321'],
    ['::ffff:127.0.0.1', '127.0.0.1:4321'],
  ])('knows %s asking %s', (address, host) => {
    expect(asks(address, { host })).toBe(true)
  })

  it.each([
    ['another machine', '192.168.0.7', {}],
    ['an address that looks like ours', '127.0.0.1.example.org', {}],
    ['a proxy by x-forwarded-for', '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }],
    ['a proxy by x-forwarded-proto alone', '127.0.0.1', { 'x-forwarded-proto': 'https' }],
    ['a proxy by forwarded', '127.0.0.1', { forwarded: 'for=203.0.113.7' }],
    ['a proxy that keeps the name asked for', '127.0.0.1', { host: 'www.example.org' }],
  ])('sees through %s', (_, address, headers) => {
    expect(asks(address, { host: 'localhost:4321', ...headers })).toBe(false)
  })

  it('sees through nginx as it comes, which speaks HTTP/1.0 and names its own target', () => {
    expect(asks('127.0.0.1', { host: '127.0.0.1:4321', connection: 'close' }, '1.0')).toBe(false)
  })
})
