import { expect, it } from 'vitest'
import type { Card } from '../content/index.ts'
import { cardHtml } from './card-html.ts'

const door = { hasPassed: (instant: string) => instant < '2027-01-01', imageAsset: () => null }
const article: Card = {
  id: 'article-a',
  type: 'article',
  path: '/wissen/a/',
  title: 'Kinder & <Familien>',
  teaser: 'Ein "Anfang"',
  kicker: 'Meldung',
  date: '2026-11-21T23:30:00Z',
  meta: null,
  image: null,
  topics: [],
  event: null,
}

it('escapes what editors write, and dates by the day in Berlin', () => {
  const html = cardHtml(article, door)
  expect(html).toContain(
    '<h3 class="card__title"><a href="/wissen/a/">Kinder &amp; &lt;Familien&gt;</a></h3>',
  )
  expect(html).toContain('<p class="card__teaser">Ein &quot;Anfang&quot;</p>')
  expect(html).toContain('<time datetime="2026-11-21T23:30:00Z">22. November 2026</time>')
})

it('shows the pattern of a document without a picture, and nothing where no picture is wanted', () => {
  expect(cardHtml(article, door)).toContain('<div class="card__media"><svg class="pattern"')
  expect(cardHtml(article, door, { image: false })).not.toContain('card__media')
})

it('leaves out what is not there', () => {
  const bare: Card = { ...article, path: null, teaser: null, kicker: null, date: null }
  expect(cardHtml(bare, door, { image: false, level: 2 })).toBe(
    '<article class="card"><div class="card__body"><h2 class="card__title">Kinder &amp; &lt;Familien&gt;</h2></div></article>',
  )
})

it('says of an event that it is over', () => {
  const event = { status: 'confirmed', startsAt: '2026-03-12T08:30:00Z' } as unknown as Card['event']
  const html = cardHtml({ ...article, type: 'event', event }, door)
  expect(html).toContain('<time datetime="2026-03-12">war am 12. März 2026</time>')
})

it('dates an evening that ends in the night by the day on which it begins', () => {
  const times = { startsAt: '2027-03-12T17:00:00Z', endsAt: '2027-03-12T23:30:00Z' }
  const html = cardHtml({ ...article, type: 'event', event: times as unknown as Card['event'] }, door)
  expect(html).toContain('<time datetime="2027-03-12">12. März 2027</time>')
})

it('says of an event of several days from when to when it was', () => {
  const event = { allDay: true, startDate: '2026-10-05', endDate: '2026-10-07' } as unknown as Card['event']
  const html = cardHtml({ ...article, type: 'event', event }, door)
  expect(html).toContain('<time datetime="2026-10-05">war vom 5. bis 7. Oktober 2026</time>')
})
