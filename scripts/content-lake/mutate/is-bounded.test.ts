import { expect, test } from 'vitest'
import { isBounded } from './is-bounded.ts'
import type { PatchOperations } from './mutation.ts'

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
  [{ setIfMissing: Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`a${n}`, n])) }, false],
])('%j: %s', (patch, bounded) => {
  expect(isBounded([patch])).toBe(bounded)
})
