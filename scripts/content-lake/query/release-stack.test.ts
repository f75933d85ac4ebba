import { expect, test } from 'vitest'
import { Documents } from '../store/documents.ts'
import { releaseStackIndex } from './release-stack.ts'

const times = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const documents = new Documents()
documents.put({ _id: 'a', _type: 'topic', title: 'Jetzt', ...times })
documents.put({ _id: 'versions.r1.a', _type: 'topic', title: 'Später', ...times })

test('the first of the releases that has a document shows it', () => {
  expect(releaseStackIndex(documents, ['r2', 'r1']).all).toMatchObject([{ _id: 'a', title: 'Später' }])
  expect(releaseStackIndex(documents, ['r2']).all).toMatchObject([{ _id: 'a', title: 'Jetzt' }])
})

test('the perspectives asked for last are kept, however many are asked for', () => {
  const first = releaseStackIndex(documents, ['s1'])
  const second = releaseStackIndex(documents, ['s2'])
  for (const name of ['s3', 's4', 's1', 's5']) releaseStackIndex(documents, [name])
  expect(releaseStackIndex(documents, ['s1'])).toBe(first)
  expect(releaseStackIndex(documents, ['s2'])).not.toBe(second)
})
