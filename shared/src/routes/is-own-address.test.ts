import { expect, test } from 'vitest'
import { isOwnAddress } from './is-own-address.ts'

test('isOwnAddress refuses whatever a browser would leave the site for', () => {
  for (const own of ['/', '/ueber-uns/', '/wissen/?seite=2#anfang', '/a//b'])
    expect(isOwnAddress(own)).toBe(true)
  for (const other of [
    '//evil.de',
    '/\\evil.de',
    '/\t/evil.de',
    '\\evil.de',
    'ueber-uns',
    '',
    'https://evil.de',
  ])
    expect(isOwnAddress(other)).toBe(false)
})
