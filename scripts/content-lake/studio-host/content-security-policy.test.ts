import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

const policy = contentSecurityPolicy(
  '<script>a()</script><script type="module" src="/x.js"></script>',
  'http://localhost:3333',
)

test('only this origin may be asked for anything', () => {
  const outside = policy.match(/https?:\/\/\S+/g) ?? []
  expect(outside).toEqual([])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'self' ws://localhost:3333")
})

test('inline scripts of the page run by their hash, no others', () => {
  // echo -n 'a()' | openssl dgst -sha256 -binary | base64
  expect(policy).toContain("script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=';")
  expect(policy.match(/sha256-/g)).toHaveLength(1)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})
