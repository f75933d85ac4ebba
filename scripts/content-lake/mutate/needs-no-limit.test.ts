import { expect, test } from 'vitest'
import type { PatchOperations } from './mutation.ts'
import { needsNoLimit } from './needs-no-limit.ts'

const numbered = <Value>(count: number, place: (n: number) => string, value: Value) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [place(n), value]))

test.each<[PatchOperations, boolean]>([
  [{ set: { title: 'A', 'slug.current': 'a' } }, true],
  [{ diffMatchPatch: { 'body[_key=="a1"].children[0].text': '@@ -1 +1 @@' } }, true],
  [{ insert: { after: 'body[-1]', items: [1] }, unset: ["topics[_key == 'b']"] }, true],
  [{ set: { '..a..zz': 1 } }, false],
  [{ set: { 'a[*].b': 1 } }, false],
  [{ set: { 'a[0:].b': 1 } }, false],
  [{ unset: ['a[0,0,0][0,0,0]'] }, false],
  [{ inc: { 'a[n > 1].b': 1 } }, false],
  [{ insert: { before: '..a', items: [] } }, false],
  [{ diffMatchPatch: { text: '@'.repeat(20_000) } }, false],
  [{ setIfMissing: numbered(501, (n) => `a${n}`, 1) }, false],
  [{ set: numbered(20, (n) => `a[_key=="${n}"].b`, 1) }, true],
  [{ set: numbered(21, (n) => `a[_key=="${n}"].b`, 1) }, false],
  [{ diffMatchPatch: numbered(4, (n) => `text${n}`, '@'.repeat(500)) }, true],
  [{ diffMatchPatch: numbered(5, (n) => `text${n}`, '@'.repeat(500)) }, false],
])('%j needs no limit of time: %s', (patch, expected) => {
  expect(needsNoLimit([patch])).toBe(expected)
})

test('what the mutations of one request do counts together', () => {
  const patch = { diffMatchPatch: { text: '@'.repeat(1_500) } }
  expect(needsNoLimit([patch])).toBe(true)
  expect(needsNoLimit([patch, patch])).toBe(false)
})
