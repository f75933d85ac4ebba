import { readLine, readLines } from '@iqz/shared/calendar/occurrences/read-text.ts'
import { path } from '@iqz/shared/routes/path.ts'
import type { APIRoute } from 'astro'
import { Feed } from 'feed'
import { content } from '../content/index.ts'

/** How many entries the feed holds: about what half a year brings. */
const length = 30

/** Newest articles and practice examples, as RSS 2.0. Dates come from the content, so that every build is alike. */
export const GET: APIRoute = ({ url }) => {
  const settings = content.settings()
  const entries = content
    .cards([...content.list('latestArticles', length), ...content.list('latestPracticeExamples', length)])
    .flatMap(({ date, path, ...card }) => {
      const published = new Date(date ?? '')
      return path && !Number.isNaN(published.getTime()) ? [{ ...card, path, published }] : []
    })
    .sort((a, b) => b.published.getTime() - a.published.getTime() || (a.path < b.path ? -1 : 1))
    .slice(0, length)
  const address = (path: string) => new URL(path, url.origin).href
  const feed = new Feed({
    // XML has no place for control characters, which come along when text is pasted: one would break the whole feed.
    title: readLine(settings?.title) ?? 'IQZ',
    description: readLine(settings?.tagline) ?? '',
    id: address(path('home')),
    link: address(path('home')),
    language: 'de',
    copyright: readLine(settings?.copyright) ?? '',
    generator: 'IQZ',
    updated: entries[0]?.published ?? new Date(0),
    feedLinks: { rss: address(path('rss')) },
  })
  for (const entry of entries) {
    feed.addItem({
      title: readLine(entry.title) ?? '',
      id: address(entry.path),
      link: address(entry.path),
      description: readLines(entry.teaser) ?? '',
      date: entry.published,
      ...(entry.kicker ? { category: [{ name: entry.kicker }] } : {}),
    })
  }
  return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
