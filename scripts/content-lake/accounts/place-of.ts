import { isIPv6 } from 'node:net'

/** An address with a port, as some web servers name clients in X-Forwarded-For: `192.0.2.1:5678`, `[2001:db8::1]:5678`. */
const WITH_PORT = /^(?:(\d{1,3}(?:\.\d{1,3}){3})|\[(.*)\])(?::\d+)?$/
const MAPPED = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i

/**
 * The place a network address stands for where attempts are counted. With IPv6 that is the network of 64 bits: whoever has
 * one has all its addresses (RFC 6177), and would have as many attempts.
 */
export function placeOf(address: string): string {
  const [, four, six] = WITH_PORT.exec(address) ?? []
  const [plain = ''] = (four ?? six ?? address).split('%')
  const mapped = MAPPED.exec(plain)?.[1]
  if (mapped) return mapped
  if (!isIPv6(plain)) return four ?? address
  const [head = '', tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after]
  return `${all.slice(0, 4).join(':')}::/64`
}
