import { beforeEach, describe, expect, it } from 'vitest'
import type { StoredDocument } from './engine/document-store.ts'
import { Portal } from './portal.ts'

const now = new Date('2026-11-21T12:00:00Z')

const article = (id: string, fields: object = {}): StoredDocument => ({
  _id: id,
  _type: 'article',
  _rev: 'r1',
  slug: { current: id },
  publishedAt: '2026-11-01T08:00:00Z',
  ...{ title: `Beitrag ${id}`, kind: 'meldung', body: [], ...fields },
})

let portal: Portal

/** Renders paths the way pages do: an article's page, and the list of all articles with their cards. */
async function render(paths: string[]): Promise<Record<string, string>> {
  const rendered: Record<string, string> = {}
  for (const path of paths) {
    rendered[path] = await portal.record(path, async () => {
      if (path === '/wissen/') {
        const { ids } = portal.content.list('pageOfCollection', { type: 'article' }, null)
        return portal.content
          .cards(ids)
          .map(({ title }) => title)
          .join(', ')
      }
      const found = portal.content.documentAt(path, 'article')
      return found ? `${found.title}: ${JSON.stringify(found.body)}` : ''
    })
  }
  return rendered
}

const change = (id: string, document: StoredDocument | null, at = now) =>
  portal.update([{ id, document }], at)
const pages = ({ stale, removed }: ReturnType<Portal['update']>) => ({
  stale: stale.filter((path) => path.startsWith('/wissen/')),
  removed,
})

beforeEach(async () => {
  portal = new Portal()
  portal.load([article('alt'), article('neu', { publishedAt: '2026-11-20T08:00:00Z' })], { now })
  await render(portal.paths())
})

describe('Portal', () => {
  it('knows every path, pages of documents and fixed ones', () => {
    expect(portal.paths()).toEqual(expect.arrayContaining(['/', '/wissen/', '/wissen/alt/', '/wissen/neu/']))
  })

  it('renders only the page for a changed text, and the list too for a changed title', () => {
    const text = change('alt', article('alt', { _rev: 'r2', body: [{ text: 'Neu' }] }))
    expect(pages(text)).toEqual({ stale: ['/wissen/alt/'], removed: [] })
    const title = change('alt', article('alt', { _rev: 'r3', title: 'Umbenannt' }))
    expect(pages(title).stale).toEqual(['/wissen/', '/wissen/alt/'])
  })

  it('renders a page that links to a document again for its title, not for what lists say of it', async () => {
    await portal.record('/wissen/neu/', async () => portal.content.links(['alt']))
    expect(pages(change('alt', article('alt', { _rev: 'r2', teaser: 'Neu' }))).stale).not.toContain(
      '/wissen/neu/',
    )
    expect(pages(change('alt', article('alt', { _rev: 'r3', title: 'Neu' }))).stale).toContain('/wissen/neu/')
    expect(pages(change('alt', null)).stale).toContain('/wissen/neu/')
  })

  it('moves a page with its slug', () => {
    const moved = change('alt', article('alt', { _rev: 'r2', slug: { current: 'anders' } }))
    expect(pages(moved)).toEqual({ stale: ['/wissen/', '/wissen/anders/'], removed: ['/wissen/alt/'] })
  })

  it('removes what is not published any more', async () => {
    expect(pages(change('alt', null))).toEqual({ stale: ['/wissen/'], removed: ['/wissen/alt/'] })
    expect(await render(['/wissen/'])).toEqual({ '/wissen/': 'Beitrag neu' })
  })

  it('lets a scheduled article appear at its moment and no sooner', async () => {
    const scheduled = article('abends', { publishedAt: '2026-11-21T18:00:00Z' })
    expect(pages(change('abends', scheduled)).stale).toEqual([])
    expect(portal.nextMoment()).toEqual(new Date('2026-11-21T18:00:00Z'))
    expect(pages(portal.update([], new Date('2026-11-21T17:59:59Z'))).stale).toEqual([])
    expect(pages(portal.update([], new Date('2026-11-21T18:00:00Z'))).stale).toEqual([
      '/wissen/',
      '/wissen/abends/',
    ])
  })

  it('gives a contested address to the first document by id, in whatever order they came', async () => {
    expect(pages(change('aaa', article('aaa', { slug: { current: 'alt' } }))).stale).toContain('/wissen/alt/')
    expect((await render(['/wissen/alt/']))['/wissen/alt/']).toContain('Beitrag aaa')
    expect(pages(change('aaa', null)).stale).toContain('/wissen/alt/')
    expect((await render(['/wissen/alt/']))['/wissen/alt/']).toContain('Beitrag alt')
  })

  it('tells the moment at which an answer about time turns, in Berlin', async () => {
    await portal.record('/', async () => portal.content.hasPassed('2026-11-21T20:00:00+01:00'))
    expect(portal.nextMoment()).toEqual(new Date('2026-11-21T19:00:00Z'))
    await portal.record('/', async () => portal.content.today())
    expect(portal.update([], new Date('2026-11-21T22:59:59Z')).stale).not.toContain('/')
    expect(portal.nextMoment()).toEqual(new Date('2026-11-21T23:00:00Z'))
    expect(portal.update([], new Date('2026-11-21T23:00:00Z')).stale).toContain('/')
  })

  it('takes a page out of the sitemap again that was never rendered, because it hung', async () => {
    const renderSitemap = () => portal.record('/sitemap.xml', async () => portal.readPaths(1))
    await renderSitemap()
    expect(change('haengt', article('haengt')).stale).toEqual(
      expect.arrayContaining(['/sitemap.xml', '/wissen/haengt/']),
    )
    expect(await renderSitemap()).toContain('/wissen/haengt/')
    const gone = change('haengt', null)
    expect(gone.removed).toEqual(['/wissen/haengt/'])
    expect(gone.stale).toContain('/sitemap.xml')
  })

  it('renders a table of a month again at the midnights of its days, and leaves the others alone', async () => {
    const months = ['2026-11', '2026-12', '2027-01']
    for (const month of months)
      await portal.record(`/${month}/`, async () => portal.content.list('todayInTable', month))
    const at = (instant: string) =>
      portal.update([], new Date(instant)).stale.filter((path) => months.includes(path.slice(1, -1)))
    expect(at('2026-11-22T23:00:00Z')).toEqual(['/2026-11/'])
    // Its last row begins on Monday, 30 November.
    expect(at('2026-11-29T23:00:00Z')).toEqual(['/2026-11/', '/2026-12/'])
    at('2026-12-30T23:00:00Z')
    expect(at('2026-12-31T23:00:00Z')).toEqual(['/2026-12/', '/2027-01/'])
  })

  it('tells what it left out of a document that was scheduled meanwhile, once that appears', () => {
    const faulty = article('alt', { _rev: 'r2', title: 42, publishedAt: '2026-11-21T18:00:00Z' })
    change('alt', article('alt', { _rev: 'r3', title: 42 }))
    change('alt', faulty)
    expect(portal.problems()).toEqual([])
    portal.update([], new Date('2026-11-21T18:00:00Z'))
    const mended = new Portal()
    mended.load([faulty], { now: new Date('2026-11-21T18:00:00Z') })
    expect(portal.problems()).toEqual(mended.problems())
    expect(portal.problems().map(({ field }) => field)).toContain('title')
  })

  it('knows nobody who did not agree to be shown', () => {
    const manager = {
      _id: 'manager-x',
      _type: 'manager',
      _rev: 'r1',
      name: 'Beispiel',
      photo: { _type: 'figure', asset: { _ref: 'image-0123456789abcdef-800x800-jpg' } },
    }
    change(manager.photo.asset._ref, {
      _id: manager.photo.asset._ref,
      _type: 'sanity.imageAsset',
      _rev: 'r1',
    })
    change('manager-x', manager)
    expect(portal.paths().filter((path) => path.startsWith('/bilder/'))).toEqual([])
    expect(portal.problems()).toEqual([])
    change('manager-x', { ...manager, consentDate: '2026-01-01' } as StoredDocument)
    expect(portal.paths().filter((path) => path.startsWith('/bilder/'))).not.toEqual([])
    change('manager-x', manager)
    expect(portal.paths().filter((path) => path.startsWith('/bilder/'))).toEqual([])
  })

  it('lets time stand still while a clock that was set back catches up', async () => {
    const over = () => portal.record('/', async () => portal.content.hasPassed('2026-11-21T13:00:00Z'))
    await over()
    portal.update([], new Date('2026-11-21T13:00:01Z'))
    expect(await over()).toBe(true)
    portal.update([{ id: 'alt', document: article('alt', { _rev: 'r2' }) }], new Date('2026-11-21T12:59:58Z'))
    expect(await over()).toBe(true)
  })

  it('names faults by document and field, and forgets them when they are mended', () => {
    change(
      'alt',
      article('alt', { title: '', links: [{ url: 'javascript:alert(1)' }], event: { _ref: 'weg' } }),
    )
    expect(portal.problems().map(({ documentId, field }) => `${documentId} ${field}`)).toEqual([
      'alt title',
      'alt links[0].url',
      'alt event',
    ])
    change('alt', article('alt'))
    expect(portal.problems()).toEqual([])
  })
})
