import { fdatasyncSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { embeddedClient } from '../dataset/embedded-client.ts'
import { type RunningContentLake, startContentLake } from './server.ts'
import type { Settings } from './settings.ts'

const TOKEN = 'token-of-the-test-editor'

let folder: string
let lake: RunningContentLake
let settings: Settings
let diskFails: boolean
/** Called whenever something is to be forced to disk, which waits for what it returns. */
let beforeSync: () => Promise<void>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'))
  settings = {
    folder: join(folder, 'content-lake'),
    port: 0,
    studioDist: join(folder, 'studio'),
    projectId: 'embedded',
    dataset: 'production',
    editorToken: TOKEN,
    publisherToken: 'token-of-the-test-reader',
    logLevel: 'silent',
  }
  diskFails = false
  beforeSync = async () => {}
  lake = await startContentLake(settings, async (file) => {
    if (diskFails) throw new Error('EIO: i/o error, fdatasync')
    await beforeSync()
    fdatasyncSync(file)
  })
})
afterEach(async () => {
  await lake.close()
  await rm(folder, { recursive: true })
})

test('when the disk has failed, what is on it for certain can be read, and nothing can be written', async () => {
  const editor = embeddedClient(lake.url, TOKEN).withConfig({ maxRetries: 0 })
  await editor.create({ _id: 'kept', _type: 'topic', title: 'Vorher' })
  await editor.create({ _id: 'deleted', _type: 'topic', title: 'Auch da' })
  const all = () => editor.fetch('*{_id, title} | order(_id)')
  const before = await all()
  diskFails = true
  const changing = () =>
    editor
      .transaction()
      .patch('kept', (patch) => patch.set({ title: 'Nachher' }))
      .delete('deleted')
      .create({ _id: 'new', _type: 'topic' })
      .commit({ transactionId: 'the-one' } as never)
  const refusal = { statusCode: 507, message: expect.stringMatching(/not known which.*can be read/) }
  await expect(changing()).rejects.toMatchObject(refusal)
  expect(await all()).toEqual(before)
  expect(await editor.getDocument('kept')).toMatchObject({ title: 'Vorher' })
  // Not that this transaction was there before: a client would take it for done.
  await expect(changing()).rejects.toMatchObject(refusal)
  expect(await all()).toEqual(before)
  const headers = { authorization: `Bearer ${TOKEN}` }
  const exported = await fetch(`${lake.url}/v1/data/export/production`, { headers })
  expect([exported.status, (await exported.text()).match(/"title":"[^"]*"/g)]).toEqual([
    200,
    ['"title":"Auch da"', '"title":"Vorher"'],
  ])
  // After a restart it may have happened all the same: then listeners must not go on from it.
  const { body } = await fetch(`${lake.url}/v1/data/listen/production?query=*`, { headers })
  const { value: greeting } = (await body?.pipeThrough(new TextDecoderStream()).getReader().read()) ?? {}
  expect(greeting).toContain('event: welcome')
  expect(greeting).not.toContain('the-one')
})

test('an answer waits for the disk only if it tells of something that is not there yet', async () => {
  const editor = embeddedClient(lake.url, TOKEN)
  await editor.create({ _id: 'topic', _type: 'topic', title: 'Vorher' })
  await editor.create({ _id: 'article', _type: 'article', title: 'Text' })
  const isWritten = Promise.withResolvers<void>()
  const diskIsReady = Promise.withResolvers<void>()
  beforeSync = () => {
    isWritten.resolve()
    return diskIsReady.promise
  }
  const answered: string[] = []
  const titles = async (type: string) => {
    const found = await editor.fetch<string[]>('*[_type == $type].title', { type })
    answered.push(`${type}: ${found}`)
  }
  const writing = editor.patch('topic').set({ title: 'Nachher' }).commit()
  await isWritten.promise
  const waiting = titles('topic')
  await titles('article')
  await titles('article')
  expect(answered).toEqual(['article: Text', 'article: Text'])
  diskIsReady.resolve()
  await Promise.all([waiting, writing])
  expect(answered.at(-1)).toBe('topic: Nachher')
})
