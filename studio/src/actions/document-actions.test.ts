import type { DocumentActionComponent, DocumentActionsContext } from 'sanity'
import { expect, test } from 'vitest'
import { documentActions } from './document-actions.ts'

const existing = (['publish', 'duplicate', 'delete', 'unpublish'] as const).map(
  (action): DocumentActionComponent => Object.assign(() => null, { action }),
)

const offered = (schemaType: string) =>
  documentActions(existing, { schemaType } as DocumentActionsContext).flatMap(({ action }) => action ?? [])

test('a person is not duplicated: the copy would hold a consent that somebody else gave', () => {
  expect(offered('manager')).toEqual(['publish', 'delete', 'unpublish'])
  expect(offered('article')).toContain('duplicate')
})

test('what there is once is neither duplicated nor removed', () => {
  expect(offered('municipality')).toEqual(['publish'])
})

test("an event is taken off the site by the portal's own action, which tells subscribers", () => {
  expect(offered('event')).not.toContain('unpublish')
  expect(documentActions(existing, { schemaType: 'event' } as DocumentActionsContext)).not.toContain(
    existing.find(({ action }) => action === 'delete'),
  )
})

test('what the Studio wrote itself is only looked at and deleted', () => {
  expect(offered('withdrawnEvent')).toEqual(['delete'])
})
