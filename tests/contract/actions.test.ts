import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from './refusal.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const edit = (id: string, set: Record<string, unknown>) => ({
  actionType: 'sanity.action.document.edit' as const,
  draftId: `drafts.${id}`,
  publishedId: id,
  patch: { set },
})
const publish = (id: string) => ({
  actionType: 'sanity.action.document.publish' as const,
  draftId: `drafts.${id}`,
  publishedId: id,
})
const both = (id: string) => target.client.getDocuments([id, `drafts.${id}`])

test('creating, editing and publishing leads from a draft to a published document', async () => {
  await target.client.action({
    actionType: 'sanity.action.document.create',
    publishedId: 'a',
    attributes: { _id: 'drafts.a', _type: 'article', title: 'Neu' },
    ifExists: 'fail',
  })
  expect(await both('a')).toMatchObject([null, { title: 'Neu' }])
  await target.client.action(edit('a', { title: 'Fertig' }))
  const { transactionId } = await target.client.action(publish('a'))
  expect(await both('a')).toMatchObject([{ _id: 'a', title: 'Fertig', _rev: transactionId }, null])
})

test('editing a published document starts a draft from it and leaves it as it is', async () => {
  const published = await target.client.create({ _id: 'b', _type: 'article', title: 'Alt', teaser: 'bleibt' })
  await target.client.action(edit('b', { title: 'Neu' }))
  const [still, draft] = await both('b')
  expect(still).toEqual(published)
  expect(draft).toMatchObject({ title: 'Neu', teaser: 'bleibt', _createdAt: published._createdAt })
})

test('several edits in one request see each other', async () => {
  await target.client.create({ _id: 'c', _type: 'article', title: 'Alt' })
  await target.client.action([edit('c', { title: 'Eins' }), edit('c', { teaser: 'Zwei' }), publish('c')])
  expect(await both('c')).toMatchObject([{ title: 'Eins', teaser: 'Zwei' }, null])
})

test('an edit that changes nothing only makes the draft', async () => {
  await target.client.create({ _id: 'd', _type: 'article', title: 'Alt' })
  await target.client.action({ ...edit('d', {}), patch: { unset: ['_empty_action_guard_pseudo_field_'] } })
  expect(await both('d')).toMatchObject([{ title: 'Alt' }, { title: 'Alt' }])
})

test('publishing checks the revisions it was told', async () => {
  const first = await target.client.create({ _id: 'e', _type: 'article', title: 'A' })
  await target.client.patch('e').set({ title: 'B' }).commit()
  await target.client.action(edit('e', { title: 'C' }))
  const refused = await refusal(target.client.action({ ...publish('e'), ifPublishedRevisionId: first._rev }))
  expect(refused.status).toBe(409)
  expect(refused.message).toContain('unexpected revision ID')
  expect(await both('e')).toMatchObject([{ title: 'B' }, { title: 'C' }])
})

test('publishing makes references strong that waited for their target', async () => {
  await target.client.create({ _id: 'topic-1', _type: 'topic' })
  const topic = { _ref: 'topic-1', _weak: true, _strengthenOnPublish: { type: 'topic' } }
  await target.client.create({ _id: 'drafts.f', _type: 'article', topic })
  await target.client.action(publish('f'))
  expect((await target.client.getDocument('f'))?.topic).toEqual({ _ref: 'topic-1' })
})

test('publishing a strong reference to something unpublished is refused', async () => {
  const topic = { _ref: 'topic-nowhere', _weak: true, _strengthenOnPublish: { type: 'topic' } }
  await target.client.create({ _id: 'drafts.g', _type: 'article', topic })
  expect(await refusal(target.client.action(publish('g')))).toMatchObject({ status: 409 })
  expect(await both('g')).toMatchObject([null, { _type: 'article' }])
})

test('unpublishing turns the published document into a draft', async () => {
  await target.client.create({ _id: 'h', _type: 'article', title: 'A' })
  await target.client.action({
    actionType: 'sanity.action.document.unpublish',
    draftId: 'drafts.h',
    publishedId: 'h',
  })
  expect(await both('h')).toMatchObject([null, { title: 'A' }])
})

test('discarding drops the draft, in both spellings', async () => {
  await target.client.create({ _id: 'i', _type: 'article', title: 'A' })
  await target.client.action(edit('i', { title: 'B' }))
  await target.client.action({ actionType: 'sanity.action.document.version.discard', versionId: 'drafts.i' })
  expect(await both('i')).toMatchObject([{ title: 'A' }, null])
  await target.client.action(edit('i', { title: 'B' }))
  await target.client.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.i' })
  expect(await both('i')).toMatchObject([{ title: 'A' }, null])
})

test('deleting takes the draft along only when it is named', async () => {
  await target.client.create({ _id: 'j', _type: 'article', title: 'A' })
  await target.client.action(edit('j', { title: 'B' }))
  const remove = { actionType: 'sanity.action.document.delete' as const, publishedId: 'j' }
  expect(await refusal(target.client.action({ ...remove, includeDrafts: [] }))).toMatchObject({ status: 409 })
  await target.client.action({ ...remove, includeDrafts: ['drafts.j'] })
  expect(await both('j')).toEqual([null, null])
})

test('replacing the draft restores an older state', async () => {
  await target.client.create({ _id: 'k', _type: 'article', title: 'A' })
  await target.client.action(edit('k', { title: 'B' }))
  await target.client.action({
    actionType: 'sanity.action.document.replaceDraft',
    publishedId: 'k',
    attributes: { _id: 'drafts.k', _type: 'article', title: 'A', note: 'wieder da' },
  })
  expect(await both('k')).toMatchObject([{ title: 'A' }, { title: 'A', note: 'wieder da' }])
})

test('a version can be created as a copy, replaced and discarded', async () => {
  await target.client.create({ _id: 'l', _type: 'article', title: 'A' })
  const versionId = 'versions.sommer.l'
  await target.client.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: 'l',
    baseId: 'l',
    versionId,
  })
  await target.client.action({
    actionType: 'sanity.action.document.version.replace',
    document: { _id: versionId, _type: 'article', title: 'Sommer' },
  })
  const inRelease = await target.client.fetch(
    '*[_id == "l"][0].title',
    {},
    { perspective: ['sommer', 'drafts'] },
  )
  expect(inRelease).toBe('Sommer')
  await target.client.action({ actionType: 'sanity.action.document.version.discard', versionId })
  expect(await target.client.getDocument(versionId)).toBeUndefined()
})

test('a request is performed whole or not at all, and a dry run not at all', async () => {
  await target.client.create({ _id: 'm', _type: 'article', title: 'A' })
  const refused = await refusal(target.client.action([edit('m', { title: 'B' }), publish('nothing-there')]))
  expect(refused).toMatchObject({ status: 409 })
  await target.client.action(edit('m', { title: 'B' }), { dryRun: true })
  expect(await both('m')).toMatchObject([{ title: 'A' }, null])
})

test('an action the store does not have is refused by name', async () => {
  const sent = await target.send('/data/actions/production', {
    actions: [{ actionType: 'sanity.action.release.create', releaseId: 'r' }],
  })
  expect(sent).toMatchObject({
    status: 400,
    body: {
      error: { type: 'actionError', description: expect.stringContaining('sanity.action.release.create') },
    },
  })
})

test.each([
  'sanity.action.release.create',
  'sanity.action.release.publish',
  'sanity.action.release.schedule',
  'sanity.action.document.purge',
])('%s is refused by name, and with it the whole request', async (actionType) => {
  await target.client.createOrReplace({ _id: 'drafts.kept', _type: 'article', title: 'Vorher' })
  const actions = [edit('kept', { title: 'Nachher' }), { actionType, releaseId: 'r1' }]
  const { status, body } = await target.send('/data/actions/production', { actions })
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain(
    `Action \\"${actionType}\\" is not supported by the embedded Content Lake`,
  )
  expect(await target.client.getDocument('drafts.kept')).toMatchObject({ title: 'Vorher' })
})
