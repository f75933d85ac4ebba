import { expect, test } from 'vitest'
import { strengthenReferences } from './strengthen-references.ts'

test('a reference that waited for its target becomes strong, wherever it stands', () => {
  const waiting = { _ref: 'a', _weak: true, _strengthenOnPublish: { type: 'topic' } }
  expect(strengthenReferences({ topics: [waiting], nested: { topic: waiting } })).toEqual({
    topics: [{ _ref: 'a' }],
    nested: { topic: { _ref: 'a' } },
  })
})

test('one that its schema calls weak stays weak, and others are left alone', () => {
  const weak = { _ref: 'a', _weak: true, _strengthenOnPublish: { type: 'topic', weak: true } }
  expect(strengthenReferences({ weak, plain: { _ref: 'b', _weak: true } })).toEqual({
    weak: { _ref: 'a', _weak: true },
    plain: { _ref: 'b', _weak: true },
  })
})
