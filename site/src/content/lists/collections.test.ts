import { beforeEach, expect, it } from 'vitest'
import type { StoredDocument } from '../engine/document-store.ts'
import { Portal } from '../portal.ts'
import type { Collection } from './collections.ts'

const now = new Date('2026-11-22T12:00:00Z')
const pages = [null, 1, 2]

/** Published on the first days of consecutive months from January 2020 on; every other one is a Meldung on housing. */
function article(number: number, fields: object = {}): StoredDocument {
  const month = String(1 + (number % 12)).padStart(2, '0')
  return {
    ...{ _id: `article-${number}`, _type: 'article', _rev: 'r1', title: 'Beitrag' },
    ...{ slug: { current: `beitrag-${number}` } },
    publishedAt: `${2020 + Math.floor(number / 12)}-${month}-01T10:00:00Z`,
    ...(number % 2 ? { kind: 'meldung', topics: [{ _ref: 'topic-wohnen' }] } : { kind: 'studie' }),
    ...fields,
  }
}
const topic = {
  ...{ _id: 'topic-wohnen', _type: 'topic', _rev: 'r1', title: 'Wohnen', slug: { current: 'wohnen' } },
} as StoredDocument

let portal: Portal
let clock: number

const render = (path: string, read: () => unknown) => portal.record(path, async () => read())

/** Every page of the archive is rendered once, as the site does. */
async function renderArchive(): Promise<void> {
  for (const page of pages)
    await render(page === null ? '/wissen/' : `/wissen/seite/${page}/`, () => {
      portal.content.list('yearsOfCollection', { type: 'article' })
      return portal.content.cards(portal.content.list('pageOfCollection', { type: 'article' }, page).ids)
    })
}

const change = (document: StoredDocument) => {
  clock += 1000
  return portal.update([{ id: document._id, document }], new Date(clock))
}

beforeEach(async () => {
  clock = now.getTime()
  portal = new Portal()
  portal.load([topic, ...Array.from({ length: 80 }, (_, number) => article(number))], { now })
  await renderArchive()
})

const archive = (paths: string[]) => paths.filter((path) => /^\/wissen\/(seite\/\d+\/)?$/.test(path))

it('has the pages of its archive, and those of each kind and topic', () => {
  const paths = portal.paths().filter((path) => /seite|themen/.test(path))
  expect(paths).toEqual([
    '/themen/',
    '/themen/wohnen/',
    '/themen/wohnen/wissen/',
    '/themen/wohnen/wissen/seite/1/',
    '/wissen/rubrik/meldung/seite/1/',
    '/wissen/rubrik/studie/seite/1/',
    '/wissen/seite/1/',
    '/wissen/seite/2/',
  ])
})

it('changes only the page of the newest when something newer comes', () => {
  const newest = article(80, { publishedAt: '2026-11-22T08:00:00Z' })
  expect(archive(change(newest).stale)).toEqual(['/wissen/'])
})

it('changes only the pages that show a card when its title changes', () => {
  const { stale } = change(article(3, { _rev: 'r2', title: 'Neuer Titel' }))
  expect(archive(stale)).toEqual(['/wissen/seite/1/'])
})

it('moves on what is newer when something old vanishes', () => {
  clock += 1000
  const { stale } = portal.update([{ id: 'article-0', document: null }], new Date(clock))
  expect(archive(stale)).toEqual(['/wissen/', '/wissen/seite/1/', '/wissen/seite/2/'])
})

it('leads to the page on which a year begins, and leaves out years that begin among the newest', async () => {
  const years = (collection: Collection) => () => portal.content.list('yearsOfCollection', collection)
  expect(await render('/wissen/', years({ type: 'article' }))).toEqual([
    { year: '2023', page: 2 },
    { year: '2022', page: 2 },
    { year: '2021', page: 1 },
    { year: '2020', page: 1 },
  ])
  const onTopic = years({ type: 'article', topic: 'topic-wohnen' })
  expect(await render('/themen/wohnen/wissen/', onTopic)).toEqual([
    { year: '2023', page: 1 },
    { year: '2022', page: 1 },
    { year: '2021', page: 1 },
    { year: '2020', page: 1 },
  ])
})

it('leads from the lists of a topic to those under its new address', () => {
  const before = portal.subjectOf('/themen/wohnen/wissen/seite/1/')
  const { removed, stale } = change({ ...topic, _rev: 'r2', slug: { current: 'wohnen-und-bauen' } })
  expect(removed).toContain('/themen/wohnen/wissen/seite/1/')
  expect(stale).toContain('/themen/wohnen-und-bauen/wissen/seite/1/')
  expect(portal.subjectOf('/themen/wohnen-und-bauen/wissen/seite/1/')).toBe(before)
})
