import { afterEach, expect, test } from 'vitest'
import type { StoredDocument } from '../store/document.ts'
import { DocumentIndex } from '../store/document-index.ts'
import type { DocumentStore } from '../store/document-store.ts'
import { SlowLane } from './slow-lane.ts'

const times = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const question = { params: {}, perspective: 'raw' as const, identity: '', projectId: 'p', dataset: 'd' }

let lane: SlowLane
afterEach(() => lane.close())

function laneOver(...documents: object[]): SlowLane {
  const raw = new DocumentIndex()
  for (const document of documents) raw.put({ _type: 'article', ...times, ...document } as StoredDocument)
  lane = new SlowLane({ raw, observe: () => () => undefined } as unknown as DocumentStore, 10_000)
  return lane
}

test('every document is handed over', async () => {
  const small = Array.from({ length: 450 }, (_, number) => ({ _id: `small-${number}` }))
  const large = Array.from({ length: 5 }, (_, number) => ({
    _id: `large-${number}`,
    text: 'x'.repeat(700_000),
  }))
  const { result } = await laneOver(...small, ...large).answer({ ...question, query: 'count(*)' })
  expect(JSON.parse(result)).toBe(455)
})

test('a document that cannot be handed over refuses the query, and nothing else', async () => {
  const lane = laneOver({
    _id: 'a',
    text: {
      toJSON: () => {
        throw new RangeError('Invalid string length')
      },
    },
  })
  const refusal = { status: 400, message: expect.stringContaining('too much memory') }
  await expect(lane.answer({ ...question, query: 'count(*)' })).rejects.toMatchObject(refusal)
})
