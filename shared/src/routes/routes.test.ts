import { describe, expect, it } from 'vitest'
import { matchRoute } from './match-route.ts'
import { path } from './path.ts'
import { isSlug, pathOf } from './path-of.ts'
import { reservedSlugs } from './reserved-slugs.ts'
import { type RouteKey, route, routes } from './routes.ts'

describe('path', () => {
  it('fills in parameters', () => {
    expect(path('articlesOfKindPage', { kind: 'meldung', page: '2' })).toBe('/wissen/rubrik/meldung/seite/2/')
    expect(path('topicFeed', { slug: 'wohnen' })).toBe('/kalender/thema/wohnen.ics')
  })

  it('refuses a parameter that would name another page', () => {
    expect(() => path('article', { slug: '../geheim' })).toThrow('"slug" as one path segment')
    expect(() => path('article', { slug: '' })).toThrow('Route "article" needs "slug"')
  })
})

describe('matchRoute', () => {
  it.each(Object.keys(routes) as RouteKey[])('finds %s again from its own path', (key) => {
    const pathname = route(key).pattern.replace(/\[\w+\]/g, 'beispiel')
    expect(matchRoute(pathname)?.key).toBe(key)
  })

  it('prefers fixed segments and gives the parameters', () => {
    expect(matchRoute('/veranstaltungen/monat/2027-03/')).toEqual({
      key: 'eventMonth',
      params: { month: '2027-03' },
    })
    expect(matchRoute('/veranstaltungen/fachtag.ics')).toEqual({
      key: 'eventFeed',
      params: { slug: 'fachtag' },
    })
    expect(matchRoute('/kein/solcher/weg/')).toBeNull()
  })
})

describe('pathOf', () => {
  it('gives documents with a page their path', () => {
    expect(pathOf({ _id: 'a', _type: 'article', slug: { current: 'neu' } })).toBe('/wissen/neu/')
  })

  it('gives none to documents without a page, without a slug or with a malformed one', () => {
    expect(pathOf({ _id: 'o', _type: 'organisation' })).toBeNull()
    expect(pathOf({ _id: 'a', _type: 'article' })).toBeNull()
    expect(pathOf({ _id: 'a', _type: 'article', slug: { current: '../x' } })).toBeNull()
    expect(pathOf({ _id: 't', _type: 'toString', slug: { current: 'x' } })).toBeNull()
  })

  it('gives none to documents whose address the site uses itself', () => {
    expect(pathOf({ _id: 'p', _type: 'page', slug: { current: '404' } })).toBeNull()
    expect(pathOf({ _id: 'p', _type: 'page', slug: { current: 'health' } })).toBeNull()
    expect(pathOf({ _id: 'e', _type: 'event', slug: { current: 'archiv' } })).toBeNull()
    expect(pathOf({ _id: 'a', _type: 'article', slug: { current: 'archiv' } })).toBe('/wissen/archiv/')
  })

  it('anchors people on the page of all of them', () => {
    expect(pathOf({ _id: 'manager-x', _type: 'manager' })).toBe('/familienmanager/#manager-x')
  })
})

describe('slugs', () => {
  it('reserves what the site uses itself', () => {
    expect(reservedSlugs('article')).toEqual(['rubrik', 'seite'])
    expect(reservedSlugs('event')).toEqual(['archiv', 'auswahl', 'monat', 'seite'])
    expect(reservedSlugs('page')).toEqual(
      expect.arrayContaining(['404', 'betrieb', 'health', 'webhook', 'wissen']),
    )
  })

  it.each([
    ['familien-büro', false],
    ['familienbuero-2', true],
    ['-x', false],
    ['a--b', false],
    ['x'.repeat(97), false],
  ])('%s is well-formed: %s', (slug, expected) => expect(isSlug(slug)).toBe(expected))
})
